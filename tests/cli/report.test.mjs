import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { temporaryFolder } from './program.mjs';

const folder = temporaryFolder();
const attack = '<img src=x onerror="document.title=1"></script><script>document.title=1</script>"\'>&amp;';
const pages = [
  { id: 1, url: 'https://harbor.example/a', site: 'Harbor Post', title: 'Bridge', published: '2026-03-14T08:00:00Z',
    quotations: [{ text: '“one two three”', kind: 'direct', speaker: 0 }, { text: '“four”', kind: 'partial', speaker: 1 }, { text: '“so-called”', kind: 'scare', speaker: null }],
    speakers: [{ id: 0, name: 'Ana Silva', role: 'mayor', kind: 'person' }, { id: 1, name: 'an official', role: '', kind: 'unnamed' }] },
  { id: 2, url: `javascript:document.title=1`, site: attack, title: attack, published: attack,
    quotations: [{ text: attack, kind: 'direct', speaker: 0 }], speakers: [{ id: 0, name: attack, role: attack, kind: 'person' }] },
  { id: 3, error: 'not JSON' },
];
const quotation = { id: 4, url: 'https://hill.example/b', site: 'Hill Times', title: 'Dam', published: '2026-03-15', text: '“five six”', kind: 'direct', speaker: 'Ana Silva', role: 'mayor', speaker_kind: 'person' };

let html;
let browser;

before(async () => {
  mkdirSync(`${folder}/out`);
  writeFileSync(`${folder}/out/pages.jsonl.gz`, Buffer.concat(pages.map((page) => gzipSync(`${JSON.stringify(page)}\n`))));
  writeFileSync(`${folder}/out/quotations.jsonl`, `${JSON.stringify(quotation)}\n`);
  writeFileSync(`${folder}/out/total.json`, '{}');
  const { status, stdout, stderr } = spawnSync('scripts/report', [`${folder}/out`], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  html = stdout;
  writeFileSync(`${folder}/report.html`, html);
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});

after(() => browser?.close());

/** Opens the report and lists what it showed and asked for. */
async function open() {
  const page = await browser.newPage();
  const seen = { requests: [], errors: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => seen.errors.push(message.text()));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  await page.goto(`file://${folder}/report.html`);
  return { page, seen };
}

test('every figure links to exactly its quotations', async () => {
  const { page, seen } = await open();
  const figures = await page.$$eval('svg a', (links) => links.map((link) => ({ href: link.getAttribute('href'), label: link.querySelector('title')?.textContent ?? '' })));
  assert.ok(figures.length >= 10);
  for (const { href, label } of figures) {
    await page.evaluate((hash) => { location.hash = hash; }, href);
    await page.waitForTimeout(20);
    const shown = await page.$$eval('li:not([hidden])', (rows) => rows.map((row) => row.firstChild.textContent));
    assert.ok(shown.length > 0, href);
    const count = / (\d+) quotations$|: (\d+)$/.exec(label);
    if (count) assert.equal(shown.length, Number(count[1] ?? count[2]), label);
  }
  const words = await page.$eval('svg a[href="#speaker-0"] title', (title) => title.textContent);
  assert.equal(words, 'Ana Silva: 5 words');
  assert.deepEqual(seen.errors, []);
});

test('text of a page stays text, and the report asks for nothing', async () => {
  const { page, seen } = await open();
  assert.equal(await page.title(), 'Who is quoted');
  assert.equal(await page.$$eval('img, iframe, a[href^="javascript:"]', (found) => found.length), 0);
  assert.equal(await page.$$eval('script', (found) => found.length), 1);
  assert.ok((await page.$$eval('li', (rows) => rows.map((row) => row.firstChild.textContent))).includes(attack));
  assert.deepEqual(seen.requests, [`file://${folder}/report.html`]);
  assert.ok(!html.includes('<img'));
});

test('what cannot be read is named with its line, and the rest is counted', () => {
  const packed = gzipSync(`${JSON.stringify(quotation)}\n`.repeat(2_000));
  writeFileSync(`${folder}/cut.jsonl.gz`, packed.subarray(0, packed.length - 12));
  writeFileSync(`${folder}/bad.jsonl`, `x\n${JSON.stringify({ quotations: [null] })}\n${JSON.stringify(quotation)}\n`);
  const { status, stdout, stderr } = spawnSync('scripts/report', ['missing.jsonl', 'bad.jsonl', 'cut.jsonl.gz'].map((name) => `${folder}/${name}`), { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^report: .*missing\.jsonl: ENOENT.*\nreport: .*bad\.jsonl:1: not a line.*\nreport: .*bad\.jsonl:2: not a line.*\nreport: .*cut\.jsonl\.gz:\d+: unexpected end of file\n$/);
  assert.match(stdout, /Ana Silva/);
});

test('the text of a page is no quotation', () => {
  writeFileSync(`${folder}/pages.jsonl`, `${JSON.stringify({ id: 1, text: 'A whole page.' })}\n`.repeat(3));
  const { status, stdout, stderr } = spawnSync('scripts/report', [`${folder}/pages.jsonl`], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^report: .*pages\.jsonl:1: no quotations, nor is it one\n$/);
  assert.doesNotMatch(stdout, /A whole page/);
});

test('a closed pipe ends it quietly', () => {
  writeFileSync(`${folder}/many.jsonl`, `${JSON.stringify(quotation)}\n`.repeat(5_000));
  const { stdout, stderr } = spawnSync('bash', ['-c', `scripts/report "${folder}/many.jsonl" | head -c 10`], { encoding: 'utf8' });
  assert.deepEqual([stdout.length, stderr], [10, '']);
});

test('without input it says how it is used', () => {
  const { status, stderr } = spawnSync('scripts/report', [], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /usage: scripts\/report/);
});
