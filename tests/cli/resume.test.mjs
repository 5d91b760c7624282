import assert from 'node:assert/strict';
import { once } from 'node:events';
import { copyFileSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeArchive } from '../archive/generate.mjs';
import { batch, startBatch, temporaryFolder } from './program.mjs';

const folder = temporaryFolder();
const archive = `${folder}/pages.warc.gz`;
writeArchive(archive, 1500);

/** Runs to the end, killed by SIGKILL after a random share of `milliseconds`, `kills` times; returns how many kills hit. */
async function runWithKills(args, kills, milliseconds) {
  let hit = 0;
  for (let i = 0; i < kills; i++) {
    const { child, ended } = startBatch(args);
    await sleep(Math.random() * milliseconds);
    child.kill('SIGKILL');
    if ((await ended).end === 'SIGKILL') hit++;
  }
  const { ended } = startBatch(args);
  const { end, stderr } = await ended;
  assert.equal(end, 0, stderr);
  return hit;
}

for (const name of ['out.jsonl', 'out.jsonl.gz']) {
  test(`killed ten times at random and resumed, ${name} is that of an undisturbed run`, async () => {
    const start = performance.now();
    assert.equal(batch([archive, '--jobs', '2', '--output', `${folder}/whole-${name}`, '--summary', `${folder}/whole.json`]).status, 0);
    const time = performance.now() - start;
    const output = `${folder}/${name}`;
    const hit = await runWithKills([archive, '--jobs', '2', '--output', output, '--summary', `${folder}/killed.json`, '--resume'], 10, time / 6);
    assert.ok(hit >= 5, `only ${hit} kills came before the end`);
    assert.ok(readFileSync(output).equals(readFileSync(`${folder}/whole-${name}`)));
    assert.equal(readFileSync(`${folder}/killed.json`, 'utf8'), readFileSync(`${folder}/whole.json`, 'utf8'));
    assert.deepEqual(readdirSync(folder).filter((file) => /partial|journal|new/.test(file)), []);
  });
}

test('an output appears whole or not at all', async () => {
  const output = `${folder}/late.jsonl`;
  const { child, ended } = startBatch([archive, '--output', output]);
  while (!existsSync(`${output}.journal`)) await sleep(5);
  assert.ok(!existsSync(output));
  child.kill('SIGINT');
  const { end, stderr } = await ended;
  assert.equal(end, 130);
  assert.match(stderr, /interrupted; --resume goes on from here/);
  assert.ok(!existsSync(output));
  const journal = JSON.parse(readFileSync(`${output}.journal`, 'utf8'));
  const partial = readFileSync(`${output}.partial`);
  assert.ok(partial.length >= journal.bytes);
  assert.equal(partial.at(journal.bytes - 1), 10, 'the safe part ends with a whole line');
});

test('a run with other options or inputs is not resumed', () => {
  const { status, stderr } = batch([archive, '--output', `${folder}/late.jsonl`, '--resume', '--fields', 'title']);
  assert.equal(status, 1);
  assert.match(stderr, /late\.jsonl\.journal: from a run with other inputs or options/);
});

test('nor is one whose input has changed and kept its size', async () => {
  const input = `${folder}/changing.warc.gz`;
  copyFileSync(archive, input);
  const output = `${folder}/changing.jsonl`;
  const { child, ended } = startBatch([input, '--output', output]);
  while (!existsSync(`${output}.journal`)) await sleep(5);
  child.kill('SIGINT');
  assert.equal((await ended).end, 130);
  writeFileSync(input, readFileSync(input));
  const { status, stderr } = batch([input, '--output', output, '--resume']);
  assert.equal(status, 1);
  assert.match(stderr, /changing\.jsonl\.journal: from a run with other inputs or options/);
});

test('what is done already is not done again', () => {
  const { status, stderr } = batch([archive, '--output', `${folder}/out.jsonl`, '--resume']);
  assert.equal(status, 0);
  assert.match(stderr, /out\.jsonl is complete/);
});

test('where an input could not be read, --resume reads all inputs anew', () => {
  const output = `${folder}/input-missing.jsonl`;
  const late = `${folder}/late-input.jsonl`;
  const args = [late, archive, '--fields', 'title', '--output', output, '--resume', '--summary', `${folder}/input-missing.json`];
  for (let i = 0; i < 2; i++) {
    const { status, stderr } = batch(args);
    assert.equal(status, 1);
    assert.match(stderr, /late-input\.jsonl: No such file or directory/);
    assert.match(readFileSync(output, 'utf8'), /^\{"id":null,"error":"the input cannot be read: /);
  }
  writeFileSync(late, '{"id":"late","text":"x"}\n');
  assert.equal(batch(args).status, 0);
  assert.ok(readFileSync(output, 'utf8') === batch([late, archive, '--fields', 'title']).stdout);
  assert.ok(!existsSync(`${output}.journal`));
  assert.match(batch(args).stderr, /is complete/);
});

test('a run that ended right before its journal went is complete', () => {
  const output = `${folder}/outlived.jsonl`;
  assert.equal(batch([archive, '--fields', 'title', '--output', output]).status, 0);
  writeFileSync(`${output}.journal`, '{"run":"","bytes":7,"summary":""}');
  assert.match(batch([archive, '--fields', 'title', '--output', output, '--resume']).stderr, /is complete/);
});

test('a summary that is missing beside a complete output is an error', () => {
  const { status, stderr } = batch([archive, '--output', `${folder}/out.jsonl`, '--resume', '--summary', `${folder}/lost.json`]);
  assert.equal(status, 1);
  assert.match(stderr, /lost\.json: is missing; remove .*out\.jsonl to have both made anew/);
});

test('SIGINT ends a run that waits for another', async () => {
  const args = [archive, '--output', `${folder}/awaited.jsonl`];
  const first = startBatch(args);
  while (!existsSync(`${folder}/awaited.jsonl.partial`)) await sleep(5);
  first.child.kill('SIGSTOP');
  const second = startBatch(args);
  await once(second.child.stderr, 'data');
  second.child.kill('SIGINT');
  const { end, stderr } = await second.ended;
  first.child.kill('SIGKILL');
  assert.equal(end, 130);
  assert.match(stderr, /waiting for its end\nverbatim: interrupted/);
});

test('two runs with one output do not mix: the second waits', async () => {
  const output = `${folder}/both.jsonl`;
  const args = [archive, '--output', output, '--resume', '--fields', 'title'];
  const runs = [startBatch(args), startBatch(args)];
  const ends = await Promise.all(runs.map(({ ended }) => ended));
  assert.deepEqual(ends.map(({ end }) => end), [0, 0], JSON.stringify(ends));
  assert.ok(ends.some(({ stderr }) => stderr.includes('waiting for its end')));
  assert.ok(readFileSync(output, 'utf8') === batch([archive, '--fields', 'title']).stdout);
});
