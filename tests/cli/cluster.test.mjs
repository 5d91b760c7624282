import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { writeArchive } from '../archive/generate.mjs';
import { batch, program, temporaryFolder } from './program.mjs';

const folder = temporaryFolder();
const archives = Array.from({ length: 6 }, (_, i) => `${folder}/archives/part${i}.warc.gz`);
let singleRun;
const expected = { records: 0, read: 0, skipped: 0, failed: 0 };
const running = new Set();

const sortedLines = (text) => text.trimEnd().split('\n').sort();

before(() => {
  mkdirSync(`${folder}/archives`);
  archives.forEach((archive, seed) => {
    for (const [key, count] of Object.entries(writeArchive(archive, 500, { seed, share: 0.03 }))) expected[key] += count;
  });
  singleRun = sortedLines(batch(archives).stdout);
});

after(() => running.forEach((child) => child.kill('SIGKILL')));

function start(args) {
  const child = spawn('/usr/bin/python3', args, { stdio: 'ignore', cwd: folder });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** The address that a scheduler has written, or undefined: it opens the file before it writes it, so one seen early is empty or cut short. */
function addressIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).address;
  } catch {
    return undefined;
  }
}

/** A scheduler and two workers without nannies, as on machines of their own; resolves to the scheduler's address. */
async function startCluster() {
  const file = `${folder}/scheduler.json`;
  start(['-m', 'distributed.cli.dask_scheduler', '--host', '127.0.0.1', '--port', '0', '--no-dashboard', '--scheduler-file', file]);
  let address;
  while ((address = addressIn(file)) === undefined) await sleep(50);
  const worker = () => start(['-m', 'distributed.cli.dask_worker', address, '--host', '127.0.0.1', '--no-nanny', '--nthreads', '1', '--no-dashboard', '--local-directory', `${folder}/dask`]);
  return { address, workers: [worker(), worker()] };
}

function outputOf(results) {
  return readdirSync(results).filter((name) => name.endsWith('.jsonl.gz')).sort()
    .map((name) => gunzipSync(readFileSync(`${results}/${name}`)).toString()).join('');
}

function run(args) {
  const child = spawn('scripts/cluster/run', args);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

test('a Dask run with one of two workers killed gives the lines of the single run', { timeout: 240_000 }, async () => {
  const { address, workers } = await startCluster();
  const results = `${folder}/results`;
  const done = run(['--output', results, '--scheduler', address, `${folder}/archives`]);
  while (!existsSync(results) || !readdirSync(results).some((name) => name.endsWith('.journal'))) await sleep(5);
  assert.ok(workers[0].kill('SIGKILL'));
  const { status, output } = await done;
  assert.equal(status, 0, output);
  assert.deepEqual(sortedLines(outputOf(results)), singleRun);
  const total = JSON.parse(readFileSync(`${results}/total.json`, 'utf8'));
  assert.deepEqual({ records: total.records, read: total.read, skipped: total.skipped.total, failed: total.failed.total }, expected);
  assert.equal(total.archives, archives.length);
  assert.deepEqual(readdirSync(results).filter((name) => /partial|journal/.test(name)), []);
  const again = await run(['--output', results, '--scheduler', address, `${folder}/archives`]);
  assert.equal(again.status, 0, again.output);
  const missing = await run(['--output', results, '--scheduler', address, '--retries', '0', ...archives, `${folder}/missing.warc`]);
  assert.equal(missing.status, 1);
  assert.match(missing.output, /failed: .*missing\.warc.*No such file or directory/);
});

test('totals without the summary of an archive are an error', { timeout: 60_000 }, async () => {
  const { status, output } = await run(['--output', `${folder}/no-summaries`, '--workers', '1', '--dashboard', '', '--program', '/bin/true', archives[0]]);
  assert.equal(status, 1, output);
  assert.match(output, /part0\.summary\.json is missing, so the totals lack it/);
});

test('what an earlier run wrote into the folder of the archives is no archive', { timeout: 120_000 }, async () => {
  mkdirSync(`${folder}/crawl`);
  copyFileSync(archives[0], `${folder}/crawl/part0.warc.gz`);
  for (let i = 0; i < 2; i++) {
    const { status, output } = await run(['--output', `${folder}/crawl/results`, '--workers', '1', '--dashboard', '', `${folder}/crawl`]);
    assert.equal(status, 0, output);
    assert.match(output, /^1 archives: /m);
  }
  assert.deepEqual(readdirSync(`${folder}/crawl/results`).sort(), ['part0.jsonl.gz', 'part0.summary.json', 'total.json']);
  const none = await run(['--output', `${folder}/crawl`, `${folder}/crawl/results`]);
  assert.equal(none.status, 1);
  assert.match(none.output, /cluster: .*results: no archives/);
});

test('a line of GNU parallel gives the lines of the single run', () => {
  mkdirSync(`${folder}/parallel`);
  const command = `parallel --will-cite '"${program}" batch {} --resume --output "${folder}"/parallel/{/.}.jsonl.gz' ::: "${folder}"/archives/*.warc.gz`;
  const { status, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.deepEqual(sortedLines(outputOf(`${folder}/parallel`)), singleRun);
});

test('as a filter of lines under parallel --pipe, as Hadoop Streaming and Spark run it', () => {
  const lines = `for i in $(seq 2000); do echo '{"id":'$i',"text":"“No,” said Ana Silva."}'; done`;
  const piped = spawnSync('bash', ['-c', `(${lines}) | parallel --will-cite --pipe --block 20k --keep-order "${program}" batch`], { encoding: 'utf8' });
  assert.equal(piped.status, 0, piped.stderr);
  const alone = spawnSync('bash', ['-c', `(${lines}) | "${program}" batch`], { encoding: 'utf8' });
  assert.ok(piped.stdout === alone.stdout && alone.stdout.split('\n').length === 2001);
});
