// Hovering says who, why and how sure; a wrong speaker is corrected, and the correction holds on the page and in
// everything that is taken from it, until the page is closed.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, launch, restore, serve, stateOf } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';
import { readingOf } from './reading_of.mjs';
import { story } from './story.mjs';
import { until } from './until.mjs';

const words = '“I would rather pay for a boat than for a funeral,”';

let browser;
let server;
before(async () => {
  server = await serve({ '/story': story });
  browser = await launch();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
after(async () => {
  await end(browser, server);
  assert.deepEqual(server.unexpected, []);
});

async function open() {
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  const page = await browser.open(server.url('/story'));
  const original = await stateOf(page);
  await clean(browser, page);
  return { page, original, overlay: await overlayOf(page) };
}

/** The middle of the quotation in the viewport. */
const place = (page) => page.evaluate(() => {
  const paragraph = [...document.querySelectorAll('article p')].find((p) => p.textContent.includes('rather pay'));
  paragraph.scrollIntoView({ block: 'center' });
  const range = document.createRange();
  range.setStart(paragraph.firstChild, 3);
  range.setEnd(paragraph.firstChild, 20);
  const { x, y, width, height } = range.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
});

async function openCard({ page, overlay }) {
  const { x, y } = await place(page);
  await page.mouse.click(x, y);
  await overlay.see('.card');
}

/** Says that Ines Okafor said what Renn did. */
async function correct(opened) {
  await openCard(opened);
  await opened.overlay.click('.card .button', 'Another speaker');
  await opened.overlay.click('.candidate', 'Ines Okafor');
  await opened.overlay.see('.card #card-name', 'Ines Okafor');
}

const corrected = async (page) => {
  const { quotations, speakers } = await readingOf(browser, page);
  const index = quotations.findIndex(({ found }) => found);
  return { index, speaker: speakers[quotations[index]?.speaker]?.name, found: speakers[quotations[index]?.found.speaker]?.name };
};

test('the pointer on a quotation shows its speaker, the reason and the confidence that the core gave', async () => {
  const { page, overlay } = await open();
  const { x, y } = await place(page);
  await page.mouse.move(x, y);
  await overlay.see('.label.above', 'Tobias Renn');
  const { quotations } = await readingOf(browser, page);
  const { reason, confidence } = quotations.at(-1);
  assert.ok(reason.length > 10);
  const [tip] = await overlay.texts('.label.above');
  assert.ok(tip.includes(reason), `“${reason}” in “${tip}”`);
  assert.ok(tip.includes(`${Math.round(100 * confidence)}%`), tip);
  assert.ok(tip.includes('mayor of Eastwick'), tip);
  assert.deepEqual(await overlay.axe(), []);
  await page.mouse.move(5, 5);
  await overlay.gone('.label.above');
  await page.close();
});

test('another speaker is chosen: card, label, tip, panel, strip and colour follow', async () => {
  const opened = await open();
  const { page, overlay } = opened;
  const painted = () => page.evaluate(() => [...CSS.highlights.entries()].find(([name, ranges]) => /-q\d+$/.test(name) && [...ranges].some((range) => String(range).includes('rather pay')))?.[0].split('-q')[1]);
  const stretch = () => overlay.evaluate((shadow) => [...shadow.querySelectorAll('.stretch')].at(-1).title);
  const before = await painted();
  assert.equal(await stretch(), 'Tobias Renn');
  await correct(opened);
  assert.deepEqual(await corrected(page), { index: 5, speaker: 'Ines Okafor', found: 'Tobias Renn' });
  const [card] = await overlay.texts('.card');
  assert.match(card, /Chosen by you/);
  assert.match(card, /Verbatim had found: Tobias Renn/);
  assert.doesNotMatch(card, /%/);
  assert.deepEqual(await overlay.axe(), []);
  assert.notEqual(await painted(), before);
  assert.equal(await stretch(), 'Ines Okafor');
  await page.keyboard.press('Escape');
  await overlay.click('.speaker', 'Ines Okafor');
  assert.ok((await overlay.texts('.quotations .quoted')).some((text) => text.includes('rather pay')));
  assert.equal((await overlay.texts('.chosen .count'))[0], '3');
  assert.ok((await overlay.texts('.label .name')).every((name) => name === 'Ines Okafor'));
  const { x, y } = await place(page);
  await page.mouse.move(x, y);
  await overlay.see('.label.above', 'Chosen by you');
  await page.close();
});

test('a correction goes into every citation and every export', async () => {
  const opened = await open();
  const { page, overlay } = opened;
  await correct(opened);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await overlay.click('.card .button', 'Copy with citation');
  await until(async () => (await copied()).startsWith(`${words} — Ines Okafor, `), 'the citation');
  await overlay.click('.card .button', 'Markdown');
  await until(async () => /^> .*\n>\n> — Ines Okafor, /.test(await copied()), 'the citation in Markdown');
  await page.keyboard.press('Escape');
  await overlay.click('footer .button', 'Export');
  const exported = async (name, isIt) => {
    await overlay.click(`.button[aria-label="Copy: ${name}"]`);
    return until(async () => { const text = await copied(); return isIt(text) && text; }, name);
  };
  const json = JSON.parse(await exported('JSON', (text) => text.startsWith('{')));
  const quotation = json.quotations.find(({ text }) => text === words);
  assert.equal(json.speakers[quotation.speaker].name, 'Ines Okafor');
  assert.equal(quotation.corrected, true);
  const characters = Array.from(json.text);
  for (const { start, end, text } of [quotation.mention].filter(Boolean)) assert.equal(characters.slice(start, end).join(''), text);
  const csv = await exported('Quotations (CSV)', (text) => text.startsWith('quotation,'));
  assert.match(csv.split('\r\n').at(-2), /^"“I would rather pay.*Ines Okafor.*,1\.00,yes,/);
  const after = (text, from) => text.slice(text.lastIndexOf(from));
  const markdown = await exported('Markdown', (text) => text.startsWith('# '));
  assert.match(after(markdown, '**Ines Okafor**'), /^\*\*Ines Okafor\*\*, .*\n\n(?:- .*\n)*- “I would rather pay.*\(Chosen by you\)\n/);
  const html = await exported('HTML', (text) => text.startsWith('<!DOCTYPE'));
  assert.match(after(html, '<dt><strong>Ines Okafor</strong>'), /(?:<dd>.*<\/dd>\n)*<dd>“I would rather pay.*\(Chosen by you\)<\/dd>/);
  const text = await exported('Plain text', (plain) => plain.startsWith('Harbour bridge'));
  assert.match(after(text, 'Ines Okafor, '), /^Ines Okafor, .*\n(?: {2}.*\n)* {2}“I would rather pay/);
  await page.close();
});

test('a correction outlives a new reading, is undone by choosing the first speaker, and goes with the page', async () => {
  const opened = await open();
  const { page, overlay, original } = opened;
  await correct(opened);
  await page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.id = 'late';
    paragraph.textContent = '“The gulls have moved in already,” said Odile Brandt, who keeps the toll house, on Saturday.';
    document.querySelector('article p').after(paragraph);
  });
  await until(async () => (await readingOf(browser, page)).speakers.some(({ name }) => name === 'Odile Brandt'), 'the new reading');
  assert.deepEqual(await corrected(page), { index: 6, speaker: 'Ines Okafor', found: 'Tobias Renn' });
  await overlay.see('.card .reason', 'Tobias Renn');
  assert.deepEqual(await overlay.texts('.card #card-name'), ['Ines Okafor'], 'the open card stays with its quotation');
  await openCard(opened);
  await overlay.click('.card .button', 'Another speaker');
  await overlay.click('.candidate', 'Tobias Renn');
  await overlay.see('.card .confidence', '%');
  assert.equal((await corrected(page)).index, -1);
  await page.keyboard.press('Escape');
  await overlay.gone('.card');
  await correct(opened);
  await page.evaluate(() => document.getElementById('late').remove());
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await clean(browser, page);
  assert.equal((await corrected(page)).index, -1, 'closed, it is forgotten');
  await page.close();
});
