// What a reader sees: labels, card, panel, filter, hidden boxes; with mouse, keyboard and screen reader.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, isFirefox, launch, restore, serve, stateOf } from './harness.mjs';
import { overlayOf } from './overlay_harness.mjs';
import { story } from './story.mjs';
import { until } from './until.mjs';

/** A mail in lines of one width, as a browser shows a text file. */
const mail = `Nobody had told the harbour office when the ferry was to come back, and the
clerk went home at six. The lamp over the door was left to burn, as it is on
all nights from October to the end of March.

"It is the third time this winter," said Orla Finch, who had come down to
the pier with her bicycle. "If it happens again, I shall swim, and I shall
send the company the bill for the towel."
`;

let browser;
let server;
before(async () => {
  server = await serve({ '/story': story, '/quirks': story.replace('<!DOCTYPE html>', ''), '/mail.txt': { body: mail, type: 'text/plain; charset=utf-8' } });
  browser = await launch();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
after(async () => {
  await end(browser, server);
  assert.deepEqual(server.unexpected, []);
});

/** A clean story in a new tab, and its overlay. */
async function open(width = 1280, height = 800, path = '/story') {
  await browser.worker.evaluate(() => chrome.storage.local.clear());
  const page = await browser.open(server.url(path));
  await page.setViewportSize({ width, height });
  await clean(browser, page);
  return { page, overlay: await overlayOf(page) };
}

/** The middle of the words in the viewport. */
const placeOf = (page, words) => page.evaluate((wanted) => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = node.data.indexOf(wanted);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = range.getClientRects()[0];
    return { x: left + width / 2, y: top + height / 2 };
  }
  return null;
}, words);

const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

test('labels stand beside the first lines of quotations, with name and role', async () => {
  const { page, overlay } = await open();
  const { y } = await placeOf(page, 'We looked at every bolt');
  await overlay.see('.label', 'Mara Lindqvist');
  const label = await overlay.evaluate((shadow) => {
    const found = [...shadow.querySelectorAll('.label')].find((one) => one.textContent.includes('Mara Lindqvist'));
    const { top, bottom, left } = found.getBoundingClientRect();
    return { top, bottom, left, role: found.querySelector('.role').textContent };
  });
  const column = await page.evaluate(() => document.querySelector('article p').getBoundingClientRect().right);
  assert.ok(label.top <= y && label.bottom >= y, 'beside the line');
  assert.ok(label.left >= column, 'outside of the column');
  assert.match(label.role, /harbour master/);
  await page.close();
});

test('the column moves over where labels have room on one side only, and keeps the middle elsewhere', async () => {
  const { page, overlay } = await open(800);
  const sides = () => page.evaluate(() => {
    const { left, right } = document.querySelector('article').getBoundingClientRect();
    return [left, document.documentElement.getBoundingClientRect().right - right];
  });
  await until(async () => (await overlay.texts('.label')).length > 0, 'labels beside the moved column');
  const [left, right] = await sides();
  assert.ok(left >= 0 && left < right, `${left} and ${right}`);
  for (const width of [700, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await until(async () => Math.abs((await sides()).reduce((a, b) => a - b)) < 1, `the column in the middle at ${width} px`);
  }
  await page.close();
});

test('a text file keeps its lines, and its quotations go on over them', async () => {
  const page = await browser.open(server.url('/mail.txt'));
  await page.setViewportSize({ width: 1280, height: 800 });
  const lines = () => page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('pre'));
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
  const before = await lines();
  await clean(browser, page);
  const overlay = await overlayOf(page);
  await overlay.see('.label', 'Orla Finch');
  assert.equal(await lines(), before);
  assert.equal((await overlay.texts('.label')).length, 1, 'both parts are one quotation');
  await page.close();
});

test('labels follow the text when the layout changes', async () => {
  const { page, overlay } = await open();
  await overlay.see('.label', 'Mara Lindqvist');
  const gap = async () => {
    const { y } = await placeOf(page, 'We looked at every bolt');
    const top = await overlay.evaluate((shadow) => [...shadow.querySelectorAll('.label')].find((one) => one.textContent.includes('Mara'))?.getBoundingClientRect().top ?? NaN);
    return Math.abs(top - y);
  };
  await page.evaluate(() => { document.querySelector('h1').style.paddingBottom = '137px'; });
  await until(async () => (await gap()) < 24, 'the label to follow a taller heading');
  await page.setViewportSize({ width: 1400, height: 700 });
  await until(async () => (await gap()) < 24, 'the label to follow a wider window');
  await page.close();
});

test('where the margin has no room, the label comes on hover, and a click opens the card', async () => {
  const { page, overlay } = await open(700);
  assert.deepEqual(await overlay.texts('.label'), []);
  const { x, y } = await placeOf(page, 'never going to be quick');
  await page.mouse.move(x, y);
  const label = await overlay.see('.label.above', 'Mara Lindqvist');
  assert.ok(label.y < y, 'above the line');
  await page.mouse.click(x, y);
  await overlay.see('.card', 'Mara Lindqvist');
  await page.keyboard.press('Escape');
  await overlay.gone('.card');
  await page.close();
});

test('at the foot of the screen the card opens above the words, in quirks mode too', async () => {
  const { page, overlay } = await open(1280, 600, '/quirks');
  assert.equal(await page.evaluate(() => document.compatMode), 'BackCompat');
  const { x, y } = await placeOf(page, 'never going to be quick');
  await page.evaluate((by) => { scrollBy(0, by); }, y - 570);
  await page.mouse.click(x, 570);
  await until(() => overlay.evaluate((root) => {
    const { top, bottom } = root.querySelector('.card')?.getBoundingClientRect() ?? {};
    return top > 0 && bottom < innerHeight;
  }), 'the card on the screen');
  await page.close();
});

test('the longest name stays within label and card', async () => {
  const { page, overlay } = await open();
  await overlay.click('.label', 'Mara Lindqvist');
  await overlay.see('.card', 'Mara Lindqvist');
  assert.deepEqual(await overlay.evaluate((root) => ['.label', '.card'].map((selector) => {
    const box = root.querySelector(selector);
    box.querySelector('.name, strong').textContent = 'Donaudampfschifffahrtsgesellschaft'.repeat(4);
    return box.scrollWidth > box.clientWidth;
  })), [false, false]);
  await page.close();
});

test('the same message is announced again', async () => {
  const { page, overlay } = await open();
  const status = () => overlay.evaluate((root) => root.querySelector('.surface > .spoken[role="status"]').textContent);
  await overlay.click('.label', 'Mara Lindqvist');
  await overlay.click('.card .button', 'Copy');
  await until(async () => (await status()) === 'Copied', 'the message announced');
  await until(async () => (await status()) === '', 'room for the next');
  await page.close();
});

test('the card says who, why and how sure, and copies', async () => {
  const { page, overlay } = await open();
  const { x, y } = await placeOf(page, 'I would rather pay for a boat');
  await page.mouse.click(x, y);
  await overlay.see('.card', 'Tobias Renn');
  assert.match((await overlay.texts('.card .reason'))[0], /Renn.*said/);
  assert.match((await overlay.texts('.card .confidence'))[0], /\d+\s?%/);

  await overlay.click('.card .button', 'Copy with citation');
  await overlay.see('.toast', 'Copied');
  const citation = await copied(page);
  for (const part of ['“I would rather pay for a boat than for a funeral,”', 'Tobias Renn', 'Harbour bridge to stay shut until spring', 'May 2, 2025', page.url()]) {
    assert.ok(citation.includes(part), `${part} in ${citation}`);
  }
  await overlay.click('.card .button', 'Markdown');
  await until(async () => (await copied(page)).startsWith('> “I would rather'), 'Markdown on the clipboard');
  await overlay.click('.card .button', 'Link');
  const link = `${page.url()}#:~:text=I%20would%20rather%20pay%20for,boat%20than%20for%20a%20funeral`;
  await until(async () => (await copied(page)) === link, 'a link to the text');
  await page.close();
});

test('one line runs under mention and cue where they are neighbours', async () => {
  const { page } = await open();
  const sources = await page.evaluate(() => [...CSS.highlights.entries()].filter(([name]) => /-c-?\d+$/.test(name)).flatMap(([, ranges]) => [...ranges].map(String)));
  assert.ok(sources.includes('Lindqvist said'), sources.join(' | '));
  await page.close();
});

test('all by a speaker: the panel lists theirs, and only theirs stay painted', async () => {
  const { page, overlay } = await open();
  const painted = () => page.evaluate(() => [...CSS.highlights.entries()].filter(([name]) => /-q-?\d+$/.test(name)).reduce((sum, [, ranges]) => sum + ranges.size, 0));
  const all = await painted();
  const { x, y } = await placeOf(page, 'I would rather pay for a boat');
  await page.mouse.click(x, y);
  await overlay.click('.card .button', 'by Renn');
  await overlay.gone('.card');
  const listed = await overlay.texts('.quotations .quoted');
  assert.ok(listed.some((text) => text.includes('boat')) && listed.some((text) => text.includes('cut in two')), listed.join('\n'));
  assert.ok(listed.every((text) => !text.includes('bolt, and then')));
  assert.ok((await painted()) < all);
  assert.ok((await overlay.texts('.label .name')).every((name) => name === 'Tobias Renn'));
  await page.keyboard.press('Escape');
  await until(async () => (await painted()) === all, 'all quotations painted again');
  await page.close();
});

test('all quotations of a speaker are copied at once', async () => {
  const { page, overlay } = await open();
  await overlay.click('.speaker', 'Ines Okafor');
  await overlay.click('.copy-all');
  await overlay.see('.toast', 'Copied');
  const [first, second, ...others] = (await copied(page)).split('\n\n');
  assert.match(first, /^“Our members have .* — Ines Okafor, spokeswoman/);
  assert.match(second, /^“We are patient people,” … “We are not.* — Ines Okafor/);
  assert.deepEqual(others, []);
  await page.close();
});

test('a quotation in the panel leads to its place', async () => {
  const { page, overlay } = await open(1280, 500);
  await overlay.click('.speaker', 'Tobias Renn');
  await overlay.click('.quotation', 'rather pay for a boat');
  await until(() => page.evaluate(() => {
    const { top, bottom } = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('rather pay')).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }), 'the quotation on screen');
  await overlay.see('.quotation[aria-current]', 'rather pay');
  await page.keyboard.press('Enter');
  await overlay.see('.card', 'Tobias Renn');
  await page.close();
});

test('on a small screen the sheet goes out of the way of the quotation that was chosen in it', async () => {
  const { page, overlay } = await open(390);
  await page.keyboard.press('p');
  await overlay.click('.speaker', 'Tobias Renn');
  await overlay.click('.quotation', 'rather pay for a boat');
  await overlay.gone('.panel');
  await overlay.see('.current');
  await overlay.see('.launcher');
  await page.keyboard.press('Enter');
  await overlay.see('.card', 'Tobias Renn');
  await overlay.gone('.launcher');
  await page.close();
});

test('speakers are put in order of appearance in the sheet of a small screen too', async () => {
  const { page, overlay } = await open(390);
  await page.keyboard.press('p');
  await overlay.click('.tools .button', 'In order');
  await overlay.see('.tools .button[aria-pressed="true"]', 'In order');
  await page.close();
});

/** Types words into the panel's search field. */
async function searchFor(page, overlay, words, found) {
  await page.keyboard.press('/');
  await until(async () => (await overlay.focused())?.startsWith('search'), 'the search field focused');
  await page.keyboard.type(words);
  await overlay.see('.panel [role="status"]', found);
}

test('search finds words, speakers and roles', async () => {
  const { page, overlay } = await open();
  await searchFor(page, overlay, 'lorry', '1 quotation found');
  assert.match((await overlay.texts('.quotation'))[0], /Ines Okafor.*lorry/);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('HARBOUR MASTER');
  await overlay.see('.panel [role="status"]', '2 quotations found');
  await page.close();
});

test('j and k step through the quotations, n through one speaker’s, Enter opens the card, Escape closes it', async () => {
  const { page, overlay } = await open();
  const spoken = async () => (await overlay.texts('.spoken[role="status"]'))[0];
  await page.keyboard.press('j');
  await until(async () => (await spoken()).includes('We looked at every bolt'), 'the first quotation announced');
  await page.keyboard.press('j');
  await until(async () => (await spoken()).includes('cut in two'), 'the second one announced');
  await page.keyboard.press('k');
  await until(async () => (await spoken()).includes('We looked'), 'the first one again');
  await page.keyboard.press('n');
  await until(async () => (await spoken()).includes('never going to be quick'), 'the next one by Lindqvist');
  await page.keyboard.press('Enter');
  await overlay.see('.card', 'Mara Lindqvist');
  await until(async () => (await overlay.focused())?.startsWith('card'), 'focus in the card');
  await page.keyboard.press('Escape');
  await overlay.gone('.card');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'body');
  await page.close();
});

test('what the page says is in its language for screen readers, whatever the panel’s own is', async () => {
  const { page, overlay } = await open();
  await searchFor(page, overlay, 'lorry', '1 quotation found');
  const languages = await overlay.evaluate((shadow) => [...shadow.querySelectorAll('.quoted')].map((one) => one.lang));
  assert.ok(languages.length > 0);
  assert.deepEqual(new Set(languages), new Set(['en']));
  await page.close();
});

test('keys of one letter can be turned off, and on again', async () => {
  const { page, overlay } = await open();
  const spoken = async () => (await overlay.texts('.spoken[role="status"]'))[0];
  await browser.worker.evaluate(() => chrome.storage.local.set({ settings: { singleKeys: false } }));
  await until(async () => {
    await page.keyboard.press('p');
    const open = (await overlay.texts('.panel')).length > 0;
    await page.keyboard.press('p');
    return open && (await overlay.texts('.panel')).length > 0;
  }, 'the panel stays whatever is pressed');
  await page.keyboard.press('j');
  assert.equal(await spoken(), '');
  await browser.worker.evaluate(() => chrome.storage.local.set({ settings: {} }));
  await until(async () => {
    await page.keyboard.press('j');
    return (await spoken()).includes('We looked at every bolt');
  }, 'the first quotation announced');
  await page.close();
});

// Firefox's driver has no keyboards.
const onOtherKeyboards = isFirefox ? () => undefined : test;

onOtherKeyboards('keys work on a Cyrillic keyboard', async () => {
  const { page, overlay } = await open();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'о', code: 'KeyJ', text: 'о' });
  await until(async () => (await overlay.texts('.spoken[role="status"]'))[0].includes('We looked at every bolt'), 'the first quotation announced');
  await page.close();
});

test('keys typed into a field of the page are the page’s', async () => {
  const { page, overlay } = await open();
  await page.evaluate(() => {
    const field = document.createElement('input');
    document.querySelector('article').append(field);
    field.focus();
  });
  await page.keyboard.type('jkn');
  assert.equal(await page.evaluate(() => document.querySelector('article input').value), 'jkn');
  assert.deepEqual(await overlay.texts('.current'), []);
  await page.close();
});

test('what is hidden is listed by kind; a kind and a box can be shown and hidden again', async () => {
  const { page, overlay } = await open();
  const comments = page.locator('#comments');
  assert.equal(await comments.isVisible(), false);
  const row = '.hidden > ul > li';
  await overlay.see(row, 'Comments');
  await overlay.click('.hidden .button[aria-label="Show: Comments"]');
  await until(() => comments.isVisible(), 'the comments to be seen');
  await overlay.click('.hidden .button[aria-label="Hide: Comments"]');
  await until(async () => !(await comments.isVisible()), 'the comments to be hidden again');
  await overlay.click('.hidden .about', 'Comments');
  await overlay.see('.boxes .role', 'gull_watcher');
  await overlay.click('.boxes .button');
  await until(() => comments.isVisible(), 'the box to be seen');
  await overlay.click('.hidden > .button', 'Undo everything');
  await until(async () => !(await comments.isVisible()), 'everything hidden again');
  assert.equal((await overlay.texts('.hidden > .button')).length, 1, 'nothing is left to undo');
  await page.close();
});

test('closing the panel gives its room back to the page; focus goes in and back', async () => {
  const { page, overlay } = await open();
  const room = () => page.evaluate(() => document.documentElement.getBoundingClientRect().width);
  assert.equal(await room(), 960);
  await page.keyboard.press('p');
  await until(async () => (await room()) === 1280, 'the whole width');
  await page.evaluate(() => { document.querySelector('article').tabIndex = -1; document.querySelector('article').focus(); });
  await page.keyboard.press('p');
  await until(async () => (await overlay.focused())?.startsWith('panel'), 'focus in the panel');
  await page.keyboard.press('p');
  await until(() => page.evaluate(() => document.activeElement.localName === 'article'), 'focus back in the page');
  await page.keyboard.press('p');
  await until(async () => (await room()) === 960, 'the panel back');
  const isKeptOpen = () => browser.worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings?.panel.open);
  await until(async () => (await isKeptOpen()) === true, 'that remembered for the next page');
  await page.close();
});

test('restore is exact after all of it', async () => {
  const page = await browser.open(server.url('/story'));
  const original = await stateOf(page);
  await clean(browser, page);
  const overlay = await overlayOf(page);
  await overlay.click('.speaker', 'Mara Lindqvist');
  await overlay.click('.quotation', 'never going');
  await overlay.click('.label', 'Mara');
  await overlay.see('.card');
  await overlay.click('.hidden .button[aria-label="Show: Comments"]');
  await restore(browser, page);
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing on panel, labels, card and toast (${colorScheme})`, async () => {
    await browser.worker.evaluate(() => chrome.storage.local.clear());
    const page = await browser.open(server.url('/story'));
    await page.emulateMedia({ colorScheme });
    await clean(browser, page);
    const overlay = await overlayOf(page);
    await overlay.click('.speaker', 'Mara Lindqvist');
    await overlay.click('.hidden .about', 'Comments');
    assert.deepEqual(await overlay.axe(), []);
    await overlay.click('.label', 'Mara Lindqvist');
    await overlay.click('.card .button', 'Copy');
    await overlay.see('.toast');
    assert.deepEqual(await overlay.axe(), []);
    await page.setViewportSize({ width: 320, height: 640 });
    await overlay.gone('.panel');
    await page.keyboard.press('p');
    await overlay.see('.narrow .panel');
    assert.deepEqual(await overlay.axe(), []);
    await page.close();
  });
}

test('every target is at least 24 by 24 pixels', async () => {
  const { page, overlay } = await open(390, 800);
  await page.keyboard.press('p');
  await overlay.click('.hidden .about', 'Comments');
  const small = await overlay.evaluate((shadow) => [...shadow.querySelectorAll('button, input')].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24);
  }).map((one) => one.outerHTML));
  assert.deepEqual(small, []);
  await page.close();
});
