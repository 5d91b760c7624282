import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { archiveRecords, breakages, writeArchive } from '../archive/generate.mjs';
import { batch, temporaryFolder } from './program.mjs';

const folder = temporaryFolder();
const archive = `${folder}/pages.warc.gz`;
const expected = writeArchive(archive, 400, { share: 0.15 });

function summaryOf(args) {
  const summary = `${folder}/summary.json`;
  const { status, stderr } = batch([...args, '--summary', summary]);
  assert.equal(status, 0, stderr);
  return JSON.parse(readFileSync(summary, 'utf8'));
}

const sum = (reasons) => Object.values(reasons).reduce((total, count) => total + count, 0);

test('every record of an archive is read, skipped or failed, as it must be', () => {
  const output = `${folder}/out.jsonl`;
  const summary = summaryOf([archive, '--output', output]);
  assert.deepEqual({ records: summary.records, read: summary.read, skipped: summary.skipped.total, failed: summary.failed.total }, expected);
  assert.equal(summary.records, summary.read + summary.skipped.total + summary.failed.total);
  assert.equal(sum(summary.skipped.reasons), summary.skipped.total);
  assert.equal(sum(summary.failed.reasons), summary.failed.total);
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, expected.read + expected.failed);
  assert.equal(lines.filter((line) => line.error).length, expected.failed);
  assert.equal(lines.reduce((total, line) => total + (line.quotations?.length ?? 0), 0), summary.quotations);
  const ids = lines.filter((line) => line.id !== null).map((line) => line.id);
  assert.deepEqual(ids, [...ids].sort(), 'the order of the input');
});

for (const [name, broken] of Object.entries(breakages)) {
  test(`a broken record costs itself alone: ${name}`, () => {
    const good = [...archiveRecords(3, { share: 0 })];
    const member = broken(['WARC-Record-ID: <urn:broken>', 'Content-Type: application/http; msgtype=response'], Buffer.from('<p>x'.repeat(500)));
    for (const at of [0, 3, good.length]) {
      const members = good.map((record) => record.member);
      members.splice(at, 0, member);
      const input = `${folder}/broken.warc.gz`;
      writeFileSync(input, Buffer.concat(members));
      const summary = summaryOf([input, '--output', `${folder}/broken.jsonl`]);
      assert.equal(summary.failed.total, 1, `at ${at}: ${JSON.stringify(summary.failed)}`);
      assert.equal(summary.read, 3, `at ${at}`);
    }
  });
}

test('jobs, standard input and compression of the output change nothing', () => {
  const one = batch([archive]).stdout;
  assert.equal(one.split('\n').length - 1, expected.read + expected.failed);
  assert.ok(one === batch([archive, '--jobs', '2']).stdout);
  assert.ok(one === batch(['--jobs', '3'], { input: readFileSync(archive) }).stdout);
  const output = `${folder}/out.jsonl.gz`;
  assert.equal(batch([archive, '--output', output]).status, 0);
  assert.ok(one === gunzipSync(readFileSync(output)).toString());
});

test('an archive reads the same without compression, and beside JSON Lines in one run', () => {
  const whole = `${folder}/whole.warc`;
  writeFileSync(whole, Buffer.concat([...archiveRecords(40, { share: 0 })].map(({ member }) => gunzipSync(member))));
  const inOneMember = `${folder}/one.warc.gz`;
  writeFileSync(inOneMember, gzipSync(readFileSync(whole)));
  const lines = `${folder}/pages.jsonl.gz`;
  writeFileSync(lines, gzipSync('{"id":1,"text":"“No,” said Ana Silva."}\n\nx\n'));
  const alone = batch([whole]).stdout;
  assert.equal(alone.split('\n').length - 1, 40);
  assert.ok(alone === batch([inOneMember]).stdout);
  const together = batch([lines, whole]).stdout;
  assert.ok(together.endsWith(alone));
  assert.deepEqual(together.split('\n').slice(0, 2).map((line) => Object.keys(JSON.parse(line)).at(-1)), ['speakers', 'error']);
});

test('fields are chosen, and quotations have lines of their own', () => {
  const pages = batch(['--fields', 'title,url', archive]).stdout.trimEnd().split('\n').map((line) => JSON.parse(line)).filter((line) => !line.error);
  assert.equal(pages.length, expected.read);
  for (const page of pages) assert.deepEqual(Object.keys(page), ['id', 'url', 'title']);
  const quotations = batch([archive, '--only-quotations', '--fields', 'speaker,text']).stdout.trimEnd().split('\n').map((line) => JSON.parse(line)).filter((line) => !line.error);
  assert.ok(quotations.length > 100);
  for (const quotation of quotations) assert.deepEqual(Object.keys(quotation), ['id', 'text', 'speaker']);
  const unknown = batch([archive, '--fields', 'colour']);
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /no field is called colour; there are id, url, title/);
});
