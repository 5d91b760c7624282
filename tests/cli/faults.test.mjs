import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { archiveRecords, generatedPages } from '../archive/generate.mjs';
import { batch, measured, program, startBatch, temporaryFolder } from './program.mjs';

const folder = temporaryFolder();
const pages = `${folder}/pages.jsonl`;
writeFileSync(pages, [...generatedPages(300)].map((html, id) => `${JSON.stringify({ id, html })}\n`).join(''));

const linesOf = (text) => text.split('\n').slice(0, -1).map((line) => JSON.parse(line));

test('SIGINT ends a run that waits for input, after whole lines', async () => {
  const { child, ended } = startBatch([]);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  child.stdin.write('{"id":1,"text":"x"}\n{"id":2,"te');
  await once(child.stdout, 'data');
  child.kill('SIGINT');
  const { end, stderr } = await ended;
  assert.equal(end, 130);
  assert.equal(stderr, 'verbatim: interrupted\n');
  assert.deepEqual(linesOf(output).map(({ id }) => id), [1]);
  assert.ok(output.endsWith('\n'));
});

test('closed standard descriptors are an error, not an endless wait', () => {
  const closed = (redirection) => spawnSync('bash', ['-c', `"${program}" batch ${redirection}`], { encoding: 'utf8', timeout: 20_000 });
  const input = closed('<&-');
  assert.equal(input.status, 1);
  assert.match(input.stderr, /standard input: Bad file descriptor/);
  const output = closed(`"${pages}" >&-`);
  assert.equal(output.status, 1);
  assert.match(output.stderr, /standard output: Bad file descriptor/);
  assert.equal(closed(`"${pages}" <&- 2>&- --output "${folder}/closed.jsonl"`).status, 0);
  assert.equal(linesOf(readFileSync(`${folder}/closed.jsonl`, 'utf8')).length, 300);
});

test('a closed pipe is an error, not a death', () => {
  const { stdout, stderr } = spawnSync('bash', ['-c', `"${program}" batch "${pages}" | head -n 1; exit "\${PIPESTATUS[0]}"`], { encoding: 'utf8' });
  assert.equal(linesOf(stdout).length, 1);
  assert.match(stderr, /standard output: Broken pipe/);
});

test('a full disk leaves whole lines and says so', () => {
  const full = spawnSync('bash', ['-c', `"${program}" batch "${pages}" >/dev/full`], { encoding: 'utf8' });
  assert.equal(full.status, 1);
  assert.match(full.stderr, /standard output: No space left on device/);
  const limited = `trap '' XFSZ; ulimit -f 100; "${program}" batch "${pages}"`;
  const part = spawnSync('bash', ['-c', `${limited} >"${folder}/part.jsonl"`], { encoding: 'utf8' });
  assert.equal(part.status, 1);
  const written = readFileSync(`${folder}/part.jsonl`, 'utf8');
  assert.ok(written.length > 50_000 && written.length <= 102_400);
  assert.ok(written.endsWith('\n'));
  linesOf(written);
  const output = `${folder}/limited.jsonl`;
  const file = spawnSync('bash', ['-c', `${limited} --output "${output}"`], { encoding: 'utf8' });
  assert.equal(file.status, 1);
  assert.match(file.stderr, /limited\.jsonl\.partial: File too large/);
  assert.ok(!existsSync(output));
  assert.equal(batch([pages, '--output', output, '--resume']).status, 0);
  assert.equal(linesOf(readFileSync(output, 'utf8')).length, 300);
});

test('inputs that cannot be read are named, and the others are read', () => {
  mkdirSync(`${folder}/a-folder`);
  writeFileSync(`${folder}/empty`, '');
  const { status, stdout, stderr } = batch([`${folder}/missing.warc`, pages, `${folder}/a-folder`, `${folder}/empty`]);
  assert.equal(status, 1);
  const lines = linesOf(stdout);
  assert.equal(lines.length, 302);
  assert.match(stderr, /^verbatim: .*missing\.warc: No such file or directory\nverbatim: .*a-folder: Is a directory\n$/);
  assert.match(lines[0].error, /missing\.warc: No such file or directory/);
  assert.match(lines[301].error, /a-folder: Is a directory/);
});

test('an output that cannot be written fails before anything is read', () => {
  const { status, stderr } = batch([pages, '--output', `${folder}/no/such/folder/out.jsonl`]);
  assert.equal(status, 1);
  assert.match(stderr, /no\/such\/folder\/out\.jsonl\.partial: No such file or directory/);
});

test('an output that is no regular file is written to, not replaced', () => {
  const pipes = ['lines', 'counts'].map((name) => `${folder}/${name}.pipe`);
  assert.equal(spawnSync('mkfifo', pipes).status, 0);
  const [lines, counts] = pipes;
  const script = `cat "${counts}" >"${folder}/counts" & cat "${lines}" >"${folder}/lines" & "${program}" batch "${pages}" --output "${lines}" --summary "${counts}"; status=$?; wait; exit $status`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8', timeout: 60_000 });
  assert.equal(status, 0, stderr);
  assert.ok(readFileSync(`${folder}/lines`, 'utf8') === batch([pages]).stdout);
  assert.equal(JSON.parse(readFileSync(`${folder}/counts`, 'utf8')).read, 300);
  assert.ok(lstatSync(lines).isFIFO() && lstatSync(counts).isFIFO());
  const resumed = batch([pages, '--output', lines, '--resume']);
  assert.equal(resumed.status, 1);
  assert.match(resumed.stderr, /lines\.pipe: not a regular file, so nothing can be resumed/);
  assert.deepEqual(readdirSync(folder).filter((name) => /pipe\./.test(name)), []);
});

test('a summary on standard output stands where that is, between what others write there', () => {
  const command = `(echo before; "${program}" batch "${pages}" --output /dev/null --summary /dev/stdout; echo behind)`;
  const wanted = /^before\n\{"records":300,.*\}\nbehind\n$/;
  assert.match(spawnSync('bash', ['-c', command], { encoding: 'utf8' }).stdout, wanted);
  spawnSync('bash', ['-c', `${command} >"${folder}/log"`]);
  assert.match(readFileSync(`${folder}/log`, 'utf8'), wanted);
});

test('an output behind a symbolic link is replaced there', () => {
  mkdirSync(`${folder}/disk`);
  writeFileSync(`${folder}/disk/old.jsonl`, 'old');
  symlinkSync('disk/old.jsonl', `${folder}/old-link`);
  symlinkSync(`${folder}/old-link`, `${folder}/link.jsonl`);
  symlinkSync('disk/new.json', `${folder}/link.json`);
  const { status, stderr } = batch([pages, '--output', `${folder}/link.jsonl`, '--summary', `${folder}/link.json`]);
  assert.equal(status, 0, stderr);
  assert.equal(linesOf(readFileSync(`${folder}/disk/old.jsonl`, 'utf8')).length, 300);
  assert.equal(JSON.parse(readFileSync(`${folder}/disk/new.json`, 'utf8')).read, 300);
  assert.ok(['old-link', 'link.jsonl', 'link.json'].every((name) => lstatSync(`${folder}/${name}`).isSymbolicLink()));
});

test('a folder as output or summary is refused before anything is read', () => {
  for (const option of ['--output', '--summary']) {
    const { status, stdout, stderr } = batch([pages, option, `${folder}/disk`]);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /disk: Is a directory/);
  }
});

test('a format that has no such name is bad usage', () => {
  for (const [command, format] of [['read', '9'], ['read', '3'], ['read', 'pdf'], ['quotes', 'html'], ['quotes', '1']]) {
    const { status, stdout, stderr } = spawnSync(program, [command, '-', '--format', format], { encoding: 'utf8', input: '<p>x' });
    assert.deepEqual([status, stdout], [2, ''], `${command} ${format}`);
    assert.match(stderr, /--format: .* not in \{.*text/);
  }
  assert.equal(JSON.parse(spawnSync(program, ['quotes', '-', '--format', 'json'], { encoding: 'utf8', input: 'x' }).stdout).text, 'x');
});

test('a truncated archive gives every whole record', () => {
  const members = [...archiveRecords(50, { share: 0 })].map(({ member }) => member);
  const bytes = Buffer.concat(members);
  writeFileSync(`${folder}/cut.warc.gz`, bytes.subarray(0, bytes.length - 200));
  const { status, stdout } = batch([`${folder}/cut.warc.gz`, '--fields', 'title']);
  assert.equal(status, 0);
  const lines = linesOf(stdout);
  assert.equal(lines.length, 50);
  assert.equal(lines.filter(({ title }) => title).length, 49);
  assert.match(lines[49].error, /ends too early/);
});

test('encodings that are none', () => {
  const { stdout } = batch([], { input: Buffer.from('{"id":1,"html":"\xff"}\n{"id":2,"html":"<p>\\ud800"}\n\xff\xfe\0\n{"id":4,"text":"x"}\n', 'latin1') });
  assert.deepEqual(linesOf(stdout).map(({ error }) => Boolean(error)), [true, true, true, false]);
});

test('a line of 1 GB is passed over in bounded memory', { timeout: 300_000 }, () => {
  const line = `echo '{"id":1,"text":"x"}'; head -c 1G /dev/zero | tr '\\0' x; echo; echo '{"id":3,"text":"x"}'`;
  const { status, stdout, megabytes } = measured(`(${line}) | "${program}" batch`);
  assert.equal(status, 0);
  const lines = linesOf(stdout);
  assert.deepEqual(lines.map(({ id }) => id), [1, null, 3]);
  assert.match(lines[1].error, /longer than 6 MB/);
  assert.ok(megabytes < 100, `${megabytes} MB`);
});

test('what a line holds beside a page costs no more than the line', () => {
  const nested = `${folder}/nested.jsonl`;
  const [opening, closing] = ['['.repeat(2_900_000), ']'.repeat(2_900_000)];
  writeFileSync(nested, `{"id":1,"more":${opening}${closing},"text":"x"}\n{"id":${opening}${closing},"text":"x"}\n{"id":3,"text":"x"}\n`);
  const { status, stdout, megabytes } = measured(`"${program}" batch "${nested}"`);
  assert.equal(status, 0);
  assert.deepEqual(linesOf(stdout).map(({ id, error }) => error ?? id), [1, '"id" is neither a string nor a number', 3]);
  assert.ok(megabytes < 100, `${megabytes} MB`);
});

test('200 MB of costly pages take less than 300 MB of memory', { timeout: 300_000 }, () => {
  const big = `${folder}/big.jsonl`;
  const costly = ['<p>x', '<a>', '<p>“x,” said A B. ', '“x,” said A B. '].map((html, id) => JSON.stringify({ id, html: html.repeat(4_000_000 / html.length) }));
  writeFileSync(big, `${costly.join('\n')}\n${`${JSON.stringify({ id: 9, html: `<p>${'plain text '.repeat(2_000)}`.repeat(240) })}\n`.repeat(34)}`);
  const { status, stdout, megabytes } = measured(`"${program}" batch --jobs 2 --fields title,cut "${big}"`);
  assert.equal(status, 0);
  const lines = linesOf(stdout);
  assert.equal(lines.length, 38);
  assert.ok(lines.every(({ cut }) => cut), 'what was left out is told');
  assert.ok(megabytes < 300, `${megabytes} MB`);
});
