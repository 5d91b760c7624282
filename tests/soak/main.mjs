/**
 * Endurance: many toggles over the sample pages in many tabs at once. Memory of pages and background must level off, and
 * nothing that the content script made for a page may be left once it is put back.
 *   node tests/soak/main.mjs TOGGLES MINUTES     until both are over
 * Writes build/soak/memory.svg and build/soak/results.json.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';

import { clean, launch, restore, serve, stateOf } from '../extension/harness.mjs';
import { samplePages } from '../page_files.mjs';
import { chart } from './chart.mjs';
import { backgroundHeap, memoryOf } from './tab_memory.mjs';

const tabs = 8;
const out = 'build/soak';
/** A heap may be so much larger at the end than when everything had been used once. */
const growthAllowed = 1.15;

/** Opens the tabs; each shows a page of its own throughout, so that what is left behind adds up. */
async function openTabs(browser, server, pages) {
  return Promise.all(Array.from({ length: tabs }, async (_, index) => {
    const page = await browser.open(server.url(`/${pages[Math.floor(index * pages.length / tabs)].name}`));
    return { page, memory: await memoryOf(page, browser.id), original: await stateOf(page) };
  }));
}

/** One row of the record: the sums over all tabs, all of them put back. */
async function measure(browser, opened, toggles) {
  const row = { toggles, heap: 0, nodes: 0, listeners: 0, left: {}, background: await backgroundHeap(browser) };
  for (const { memory } of opened) {
    const now = await memory();
    for (const key of ['heap', 'nodes', 'listeners']) row[key] += now[key];
    for (const [name, count] of Object.entries(now.left)) row.left[name] = (row.left[name] ?? 0) + count;
  }
  return row;
}

/** While a page is clean there is something to count: what counts no listener then would count none ever. */
async function assertCounts({ page }) {
  const session = await page.context().newCDPSession(page);
  const { jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  assert.ok(jsEventListeners > 0, 'a clean page has no listeners');
}

/** Toggles every tab in turn, on and off, and measures after each round. */
async function soak(browser, opened, toggles, minutes) {
  const end = Date.now() + minutes * 60_000;
  const rows = [];
  for (let done = 0; done < toggles || Date.now() < end;) {
    for (const { page } of opened) await clean(browser, page);
    if (rows.length === 0) await assertCounts(opened[0]);
    for (const { page } of opened) await restore(browser, page);
    done += 2 * tabs;
    rows.push(await measure(browser, opened, done));
    const { heap, nodes, listeners, left } = rows.at(-1);
    console.log(`soak: ${done} toggles, ${(heap / 2 ** 20).toFixed(1)} MB, ${nodes} nodes, ${listeners} listeners, left: ${JSON.stringify(left)}`);
  }
  return rows;
}

/** What is wrong with a record: growth between the end of its first quarter and its end. */
function faults(rows) {
  const [early, last] = [rows[Math.floor(rows.length / 4)], rows.at(-1)];
  const found = [];
  for (const key of ['heap', 'nodes', 'listeners', 'background']) {
    if (early[key] !== null && last[key] > early[key] * growthAllowed) found.push(`${key}: ${early[key]} after ${early.toggles} toggles, ${last[key]} after ${last.toggles}`);
  }
  for (const [name, count] of Object.entries(last.left)) if (count > 0) found.push(`${count} × ${name} left behind`);
  return found;
}

async function main(toggles, minutes) {
  const pages = samplePages().filter(({ expected }) => expected.has_story);
  const server = await serve(Object.fromEntries(pages.map(({ name, html }) => [`/${name}`, html])));
  const browser = await launch();
  const opened = await openTabs(browser, server, pages);
  const rows = await soak(browser, opened, toggles, minutes);
  const found = faults(rows);
  for (const { page, original } of opened) {
    if (JSON.stringify(await stateOf(page)) !== JSON.stringify(original)) found.push(`${page.url()} is not as it was`);
  }
  await browser.close();
  await server.close();
  mkdirSync(out, { recursive: true });
  const megabytes = (key) => rows.filter((row) => row[key] !== null).map((row) => [row.toggles, row[key] / 2 ** 20]);
  writeFileSync(`${out}/memory.svg`, chart({ [`${tabs} tabs`]: megabytes('heap'), ...(rows.some(({ background }) => background) ? { background: megabytes('background') } : {}) }));
  writeFileSync(`${out}/results.json`, `${JSON.stringify(rows, null, 1)}\n`);
  for (const each of found) console.error(`soak: ${each}`);
  console.log(`soak: ${rows.at(-1).toggles} toggles in ${tabs} tabs; ${out}/memory.svg`);
  process.exitCode = found.length > 0 ? 1 : 0;
}

const [toggles = '500', minutes = '0'] = process.argv.slice(2);
await main(Number(toggles), Number(minutes));
