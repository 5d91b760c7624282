/**
 * Runs every suite of suites.mjs, whatever the ones before it did, and adds up their counts. They start in order and are
 * told of in order; two that take one core each run side by side. The output of a
 * suite goes to build/test/NAME.log; when the suite fails, the failed tests' reports are shown, or else its end.
 * A suite that is not asked for by name is not run again on the tree and with the tools that it passed with;
 * build/test/NAME.passed remembers it.
 * Of a suite that drives a browser, the files with failed tests are run once more, alone, and what passes then is named:
 * a browser that a busy machine stopped tells nothing about the tree.
 */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Cores } from './cores.mjs';
import { failedFiles, failedTap } from './counts.mjs';
import { fingerprint } from './fingerprint.mjs';
import { allCores, suites } from './suites.mjs';

const logs = 'build/test';
const maxShownLines = 80;

/** Runs a suite's command, with its output in `log`; returns its counts, its exit code and its log. */
async function run(suite, log = `${logs}/${suite.name}.log`) {
  if (suite.report) rmSync(suite.report, { force: true });
  const file = openSync(log, 'w');
  const fault = await faultOf(suite, file);
  closeSync(file);
  const output = readFileSync(log, 'utf8') + (fault ? `\n${fault}\n` : '');
  const report = readReport(suite) ?? output;
  return { ...outcome(suite, fault === null, report), isWhole: suite.count?.(report) != null, output, log };
}

/** Runs a suite's command, with its output in an open file; says what went wrong with it, or null. */
function faultOf(suite, file) {
  const [command, ...args] = suite.command;
  const child = spawn(command, args, {
    stdio: ['ignore', file, file],
    env: { ...process.env, ...suite.env },
    timeout: suite.minutes * 60_000,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    child.on('error', ({ message }) => { resolve(message); });
    child.on('close', (code, signal) => { resolve(code === 0 ? null : `${command} ended with ${signal ?? code}`); });
  });
}

/** What a suite that drives a browser amounts to once the files of its failed tests have been run again; one that was cut short has failed. */
async function runAgain(suite, first) {
  const files = failedFiles(first.output);
  if (!suite.again || !first.isWhole || first.failed === 0 || files.length === 0) return first;
  const second = await run({ ...suite, command: suite.again(files) }, `${logs}/${suite.name}.again.log`);
  console.log(`test: ${suite.name}: ${first.failed} failed at first; run again, alone: ${files.join(' ')}`);
  console.log(failedTap(first.output));
  return { ...second, passed: first.passed + Math.max(0, first.failed - second.failed), skipped: first.skipped };
}

/** What a suite amounted to when it last passed, if that was on this tree; otherwise null. */
function remembered(suite, tree) {
  const file = `${logs}/${suite.name}.passed`;
  if (suite.builds || !existsSync(file)) return null;
  const before = JSON.parse(readFileSync(file, 'utf8'));
  const log = `${logs}/${suite.name}.log`;
  return before.tree === tree ? { ...before.counts, output: readFileSync(log, 'utf8'), log } : null;
}

function remember(suite, tree, { passed, failed, skipped }) {
  const file = `${logs}/${suite.name}.passed`;
  if (failed > 0) rmSync(file, { force: true });
  else writeFileSync(file, JSON.stringify({ tree, counts: { passed, failed, skipped } }));
}

function readReport(suite) {
  if (!suite.report) return null;
  return existsSync(suite.report) ? readFileSync(suite.report, 'utf8') : '';
}

/**
 * What a suite amounts to. One without counts of its own is a single check. A runner that fails, or leaves no counts,
 * has failed at least once, whatever it printed.
 */
function outcome(suite, succeeded, report) {
  if (!suite.count) return succeeded ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const counts = suite.count(report) ?? { passed: 0, failed: 1, skipped: 0 };
  return succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function show(suite, result) {
  const counts = `${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`;
  console.log(`test: ${suite.name.padEnd(20)} ${counts.padEnd(40)} ${result.time.padStart(8)}`);
  if (result.skipped > 0) for (const line of result.output.match(/^.*\bskipped?: .*$/gim) ?? []) console.log(`      ${line.trim()}`);
  if (result.failed > 0) {
    console.log(failedTap(result.output) || result.output.split('\n').slice(-maxShownLines).join('\n'));
    console.log(`test: ${suite.name} failed; its whole output is in ${result.log}`);
  }
}

/** Runs a suite once its cores are free, unless it is `remembered` from an earlier run; returns its result, with the time it took. */
async function runInTurn(suite, cores, tree, isForced) {
  const { cores: count = 1 } = suite;
  await cores.take(count);
  try {
    console.log(`test: ${suite.name}: ${suite.about}`);
    const before = isForced ? null : remembered(suite, tree);
    if (before) return { ...before, time: 'passed before on the same tree' };
    const start = performance.now();
    const result = await runAgain(suite, await run(suite));
    remember(suite, tree, result);
    return { ...result, time: `${((performance.now() - start) / 1000).toFixed(1)} s` };
  } finally {
    cores.give(count);
  }
}

async function main(wanted) {
  if (wanted[0] === '--list') {
    for (const suite of suites) console.log(`${suite.name.padEnd(20)} ${suite.about}`);
    return;
  }
  const chosen = suites.filter((suite) => wanted.length === 0 || wanted.some((name) => suite.name.startsWith(name)));
  if (chosen.length === 0) throw new Error(`no suite is called ${wanted.join(' or ')}; scripts/test --list names them`);
  mkdirSync(logs, { recursive: true });
  const total = { passed: 0, failed: 0, skipped: 0 };
  const tree = fingerprint();
  const cores = new Cores(allCores);
  const results = chosen.map((suite) => runInTurn(suite, cores, tree, wanted.length > 0));
  for (const [index, suite] of chosen.entries()) {
    const result = await results[index];
    show(suite, result);
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
