// No export carries code: every attack string, in every place of a page, exported as HTML and as Markdown, opened in a
// browser with nothing else to stop it, runs nothing and asks the network for nothing but pictures.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { marked } from 'marked';
import { chromium } from 'playwright-core';

import { attackedPage, attacks, installCanary, poke } from './attacks.mjs';
import { serve, top } from './harness.mjs';

/** So many are opened side by side, each in a frame. */
const atOnce = 24;

const pages = {};
/** What happened, each with the path of the document that did it. */
let incidents = [];
let browser;
let context;
let server;
before(async () => {
  server = await serve(pages);
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  // The policy that an exported page carries would hide what its markup let through.
  context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(installCanary);
  context.on('console', (message) => { if (message.text().startsWith('canary ')) incidents.push(message.text()); });
  await context.route('**/*', answer);
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Lets nothing through but the documents under test; any other request than for a picture over HTTP is an incident. */
async function answer(route) {
  const request = route.request();
  const { pathname, protocol } = new URL(request.url());
  if (request.isNavigationRequest() && pathname in pages) return route.continue();
  const isPicture = request.resourceType() === 'image' && /^https?:$/.test(protocol);
  if (!isPicture) incidents.push(`${request.resourceType()} ${request.url()} from ${request.frame().url()}`);
  return pathname === '/canary.js' ? route.fulfill({ contentType: 'text/javascript', body: 'canary()' }) : route.abort();
}

/** Opens documents side by side, pokes everything in them, and returns what came of it. */
async function openAll(documents) {
  incidents = [];
  for (const path of Object.keys(pages)) delete pages[path];
  documents.forEach((html, index) => { pages[`/${index}`] = html; });
  pages['/'] = `<!DOCTYPE html><title>Frames</title>${documents.map((_, index) => `<iframe src="/${index}" width="600" height="300"></iframe>`).join('')}`;
  const tab = await context.newPage();
  await tab.goto(server.url('/'));
  // A document may have gone elsewhere, which is an incident.
  for (const frame of tab.frames().slice(1)) await frame.evaluate(poke).catch(() => undefined);
  await tab.close();
  return incidents;
}

function* batches() {
  for (let first = 0; first < attacks.length; first += atOnce) yield attacks.slice(first, first + atOnce);
}

function exported(attack, format) {
  const { status, stdout, stderr } = spawnSync(join(top, 'build/native/verbatim'),
    ['read', '--url', 'https://harbour.example/a/b', '--format', format, '-'], { input: attackedPage(attack), encoding: 'utf8' });
  assert.equal(status, 0, `${JSON.stringify(attack)}: ${stderr}`);
  assert.match(stdout, /outlived the yard/, `the story is not in the export: ${JSON.stringify(attack)}`);
  return stdout;
}

test('there are enough attacks, no two alike', () => {
  assert.ok(attacks.length >= 200, `${attacks.length}`);
  assert.equal(new Set(attacks).size, attacks.length);
});

test('the canary sings: in a bare page, most of the attacks do something', async () => {
  const harmful = new Set();
  for (const batch of batches()) {
    const found = await openAll(batch.map((attack) => `<!DOCTYPE html><body>${attack}`));
    for (const incident of found) harmful.add(batch[Number(/\/(\d+)$/.exec(incident)?.[1])]);
  }
  assert.ok(harmful.size >= 150, `${harmful.size} of ${attacks.length} did anything`);
});

const shownAs = { html: (text) => text, markdown: (text) => `<!DOCTYPE html><meta charset="utf-8"><body>${marked.parse(text)}` };

for (const [format, show] of Object.entries(shownAs)) {
  test(`${format}: no attack runs, and none asks for more than pictures`, async () => {
    for (const batch of batches()) {
      const found = await openAll(batch.map((attack) => show(exported(attack, format))));
      assert.deepEqual(found, [], batch.map((attack, index) => `/${index}: ${JSON.stringify(attack)}`).join('\n'));
    }
  });
}
