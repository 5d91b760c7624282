/** What scripts/archive-check does once the program is built. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { generatedPages, writeArchive } from '../../archive/generate.mjs';

const program = 'build/native/verbatim';
const folder = 'build/bench/archive';
const pages = Number(process.argv[2] ?? 20_000);
const readabilityPages = Math.ceil(pages / 10);
const runs = 3;
const kills = 10;
const failures = [];

/** The lowest times of several runs: what the machine can do when nothing else asks for it. */
function best(run) {
  const results = Array.from({ length: runs }, run);
  return { seconds: Math.min(...results.map((result) => result.seconds)), cpuSeconds: Math.min(...results.map((result) => result.cpuSeconds)) };
}

function check(holds, what) {
  console.log(`  ${holds ? 'holds' : 'FAILS'}: ${what}`);
  if (!holds) failures.push(what);
}

/** Runs a shell command; returns its seconds, by the clock and of CPU time, and the most memory that one process had, in megabytes. */
function measure(command) {
  const wrapper = 'import resource,subprocess,sys; s=subprocess.run(["bash","-c",sys.argv[1]]).returncode; '
    + 'u=resource.getrusage(resource.RUSAGE_CHILDREN); print(u.ru_utime+u.ru_stime, u.ru_maxrss//1024); sys.exit(s)';
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['-c', wrapper, command], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  const [cpuSeconds, megabytes] = stdout.split(' ').map(Number);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, megabytes };
}

function batch(archive, jobs, name) {
  const cores = Array.from({ length: jobs }, (_, i) => i).join(',');
  return measure(`exec taskset --cpu-list ${cores} ${program} batch ${archive} --jobs ${jobs} --output ${folder}/${name}.jsonl --summary ${folder}/${name}.json`);
}

function checkSummary(expected) {
  const summary = JSON.parse(readFileSync(`${folder}/one.json`, 'utf8'));
  const found = { records: summary.records, read: summary.read, skipped: summary.skipped.total, failed: summary.failed.total };
  console.log(`\nRecords: ${JSON.stringify(summary, null, 1).replace(/\n */g, ' ')}`);
  check(JSON.stringify(found) === JSON.stringify(expected), 'the summary is what was generated, to the record');
}

/** Kills a run ten times at random, resumes it each time, and compares. */
async function checkResumption(archive, seconds) {
  const args = ['batch', archive, '--jobs', '2', '--resume', '--output', `${folder}/killed.jsonl`, '--summary', `${folder}/killed.json`];
  for (let i = 0; i < kills; i++) {
    const child = spawn(program, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await sleep(Math.random() * seconds * 200);
    child.kill('SIGKILL');
    await ended;
  }
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  for (const kind of ['jsonl', 'json']) check(readFileSync(`${folder}/killed.${kind}`).equals(readFileSync(`${folder}/one.${kind}`)), `killed ${kills} times and resumed: the same .${kind}, byte for byte`);
}

function speedTable(archive) {
  const megabytes = statSync(archive).size / 1e6;
  const html = `${folder}/pages.jsonl`;
  writeFileSync(html, [...generatedPages(readabilityPages)].map((page, id) => `${JSON.stringify({ id, html: page })}\n`).join(''));
  console.log(`\nPages a second, ${pages} pages (${megabytes.toFixed(1)} MB of .warc.gz), best of ${runs}; Readability.js with linkedom: ${readabilityPages} pages as JSON Lines`);
  const speeds = { verbatim: [], readability: [] };
  for (const jobs of [1, 2]) {
    const cores = jobs === 1 ? '0' : '0,1';
    const verbatim = best(() => batch(archive, jobs, jobs === 1 ? 'one' : 'two'));
    const readability = best(() => measure(`exec taskset --cpu-list ${cores} ${process.execPath} tests/bench/archive/readability_pool.mjs ${jobs} <${html} >/dev/null`));
    speeds.verbatim.push(pages / verbatim.seconds);
    speeds.readability.push(readabilityPages / readability.seconds);
    console.log(`  ${jobs} core${jobs > 1 ? 's' : ' '}: Verbatim ${(pages / verbatim.seconds).toFixed(0)} (${(megabytes / verbatim.seconds).toFixed(1)} MB/s; ${(pages / verbatim.cpuSeconds).toFixed(0)} a CPU second), `
      + `Readability.js ${(readabilityPages / readability.seconds).toFixed(0)} (${(readabilityPages / readability.cpuSeconds).toFixed(0)} a CPU second)`);
  }
  return speeds;
}

mkdirSync(folder, { recursive: true });
const archive = `${folder}/pages.warc.gz`;
const small = `${folder}/small.warc.gz`;
const expected = writeArchive(archive, pages);
writeArchive(small, Math.ceil(pages / 10));

const { verbatim, readability } = speedTable(archive);
check(verbatim[1] / verbatim[0] >= 1.8, `two cores are ${(verbatim[1] / verbatim[0]).toFixed(2)} times as fast as one (at least 1.8)`);
for (const i of [0, 1]) check(verbatim[i] / readability[i] >= 10, `${(verbatim[i] / readability[i]).toFixed(1)} times the pages of Readability.js on ${i + 1} core${i ? 's' : ''} (at least 10)`);
console.log(`  ten million such pages take ${(1e7 / verbatim[1] / 3600).toFixed(1)} hours on two cores, ${(1e7 / verbatim[0] / 3600 / 100).toFixed(2)} hours on a hundred`);

const memory = [small, archive].map((file) => batch(file, 2, 'memory').megabytes);
console.log(`\nMemory: ${memory[0]} MB for ${Math.ceil(pages / 10)} pages, ${memory[1]} MB for ${pages}`);
check(memory[1] < 300, 'memory stays under 300 MB');
checkSummary(expected);
await checkResumption(archive, pages / verbatim[1]);
rmSync(folder, { recursive: true });
console.log(`\n${failures.length === 0 ? 'archive-check: all holds' : `archive-check: ${failures.length} did not hold`}`);
process.exitCode = failures.length === 0 ? 0 : 1;
