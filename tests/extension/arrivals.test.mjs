// What a page adds or changes while it is clean.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { clean, end, eventually, launch, leastOfThree, markName, quietly, restore, serve, stateOf } from './harness.mjs';

const html = `<!DOCTYPE html><html lang="en"><head><title>Bridge opens early - The Harbour Post</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
<main><article id="story"><h1>Bridge opens early</h1>
<p id="first">The bridge over the Saltway opened a month early on Monday, and the queue for the old ferry was gone by noon.</p>
<p id="quote">“I have waited for this since I was a girl,” said Ilse Marten, the island’s mayor, who walked across first.</p>
<p>The crossing takes four minutes on foot. Lorries pay eight crowns, and bicycles go free until the end of the year.</p>
<p id="last">The ferry’s crew of eleven will move to the harbour office, where they are to run the new lock from September.</p>
</article><section id="comments" class="comments"><h2>Comments</h2><p>Be the first to comment on this story.</p></section></main>
<footer><p>© The Harbour Post</p></footer></body></html>`;

/** Milliseconds between two frames, at most, for a page to be called usable. */
const longestFrame = 100;

let browser;
let server;
before(async () => {
  server = await serve({ '/': html });
  browser = await launch();
});
after(() => end(browser, server));

/** A clean page, and what it was before. */
async function cleanPage() {
  const page = await browser.open(server.url('/'));
  const original = await stateOf(page);
  await clean(browser, page);
  return { page, original, mark: await markName(page) };
}

/** The texts that are highlighted as quotations. */
const highlighted = () => [...CSS.highlights].filter(([name]) => /-q-?\d+$/.test(name)).flatMap(([, ranges]) => [...ranges].map(String));

test('what arrives outside the story is hidden', async () => {
  const { page } = await cleanPage();
  await quietly(page, () => {
    const popup = document.createElement('div');
    popup.id = 'popup';
    popup.style.cssText = 'position: fixed; inset: 20%';
    popup.textContent = 'Before you go: our newsletter brings the harbour to you every morning.';
    document.body.append(popup);
  });
  await eventually(page, () => !document.getElementById('popup').checkVisibility());
  await page.close();
});

test('comments that load late in a hidden box stay hidden and cost no reading', async () => {
  const { page } = await cleanPage();
  await quietly(page, () => {
    const comment = document.createElement('p');
    comment.id = 'late-comment';
    comment.textContent = '“I never liked that ferry,” said nobody in particular, twice.';
    document.getElementById('comments').append(comment);
  });
  await page.waitForTimeout(1_000);
  assert.equal(await page.locator('#late-comment').isVisible(), false);
  assert.ok(!(await quietly(page, highlighted)).some((text) => text.includes('never liked')));
  await page.close();
});

test('a paragraph that the story gains is read, and its quotation highlighted', async () => {
  const { page } = await cleanPage();
  await quietly(page, () => {
    const paragraph = document.createElement('p');
    paragraph.id = 'late';
    paragraph.textContent = '“We shall miss the gulls,” said Jonas Pell, the ferry’s last captain, as he tied up for the final time.';
    document.getElementById('story').append(paragraph);
  });
  await eventually(page, () => [...CSS.highlights.values()].some((ranges) => [...ranges].some((range) => String(range).includes('miss the gulls'))));
  assert.equal(await page.locator('#late').isVisible(), true);
  await page.close();
});

test('another story in the place of the first is read without being hidden before', async () => {
  const { page } = await cleanPage();
  await quietly(page, () => {
    const main = document.querySelector('main');
    const next = main.cloneNode(true);
    next.id = 'next';
    next.querySelector('h1').textContent = 'Ferry sold';
    next.querySelector('#quote').textContent = '“She will carry sheep from now on,” said Odile Brandt, who has bought the ferry, on Monday in the yard.';
    globalThis.wasHidden = false;
    new MutationObserver(() => { globalThis.wasHidden ||= !next.checkVisibility(); }).observe(document, { attributes: true, subtree: true });
    main.replaceWith(next);
  });
  await eventually(page, () => [...CSS.highlights.values()].some((ranges) => [...ranges].some((range) => String(range).includes('carry sheep'))));
  assert.equal(await quietly(page, () => globalThis.wasHidden), false);
  await page.close();
});

test('a quotation is found again when the page makes its paragraph anew', async () => {
  const { page } = await cleanPage();
  await quietly(page, () => {
    const old = document.getElementById('quote');
    const anew = old.cloneNode(true);
    anew.dataset.anew = '';
    old.replaceWith(anew);
  });
  await eventually(page, () => [...CSS.highlights.values()].some((ranges) =>
    [...ranges].some((range) => range.startContainer.parentElement?.closest('[data-anew]'))));
  await page.close();
});

test('what a person asks for with a click is left alone, also when the page is read again', async () => {
  const { page } = await cleanPage();
  await quietly(page, () => {
    document.getElementById('first').addEventListener('click', () => {
      const enlarged = document.createElement('div');
      enlarged.id = 'lightbox';
      enlarged.style.cssText = 'position: fixed; inset: 30%';
      enlarged.textContent = 'A picture, enlarged';
      document.body.append(enlarged);
    });
  });
  await page.mouse.click(...Object.values(await page.locator('#first').boundingBox()).slice(0, 2).map((edge) => edge + 8));
  await page.waitForTimeout(1_000);
  assert.equal(await page.locator('#lightbox').isVisible(), true);
  await quietly(page, () => { document.getElementById('last').textContent = '“We shall miss the gulls,” said Jonas Pell, the ferry’s last captain, as he tied up for the final time.'; });
  await eventually(page, () => [...CSS.highlights.values()].some((ranges) => [...ranges].some((range) => String(range).includes('miss the gulls'))));
  assert.equal(await quietly(page, () => getComputedStyle(document.getElementById('lightbox')).position), 'fixed');
  assert.equal(await page.locator('#lightbox').isVisible(), true);
  await page.close();
});

test('a page that changes a thousand times a second stays usable, and is put back as it then is', async () => {
  const { page, mark } = await cleanPage();
  await quietly(page, () => {
    const box = document.createElement('div');
    box.id = 'churn';
    document.body.append(box);
  });
  const slowFrame = await leastOfThree(longestFrame, () => quietly(page, async () => {
    const box = document.getElementById('churn');
    const frames = [];
    let before = performance.now();
    const end = before + 2_000;
    while (performance.now() < end) {
      for (let i = 0; i < 17; i += 1) {
        const child = document.createElement('p');
        child.textContent = `tick ${i}`;
        box.append(child);
        if (box.childElementCount > 50) box.firstElementChild.remove();
      }
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
      const now = performance.now();
      frames.push(now - before);
      before = now;
    }
    return frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)];
  }));
  assert.ok(slowFrame < longestFrame, `one frame in twenty took ${Math.round(slowFrame)} ms or more`);
  assert.equal(await page.locator('#churn').isVisible(), false);
  await restore(browser, page);
  assert.equal(await page.locator('#churn').isVisible(), true);
  assert.ok(!(await page.content()).includes(mark));
  await page.close();
});

test('after late arrivals nothing of Verbatim is left but what the page itself added', async () => {
  const { page, original } = await cleanPage();
  await quietly(page, () => {
    for (const [parent, id] of [[document.body, 'outside'], [document.getElementById('story'), 'inside']]) {
      const late = document.createElement('p');
      late.id = id;
      late.textContent = 'Something that came late and says nothing much, in rather more words than would be needed.';
      parent.append(late);
    }
  });
  await eventually(page, () => !document.getElementById('outside').checkVisibility());
  await page.waitForTimeout(500);
  await restore(browser, page);
  await quietly(page, () => { for (const id of ['outside', 'inside']) document.getElementById(id).remove(); });
  assert.deepEqual(await stateOf(page), original);
  await page.close();
});
