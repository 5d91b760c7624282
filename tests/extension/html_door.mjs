// What the HTML door makes of pages, to compare with what the live door made of them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { top } from './harness.mjs';

/** What the command line makes of `records` ({ id, html, url }), by id. */
export function htmlReadings(records) {
  const input = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const { stdout, status } = spawnSync(join(top, 'build/native/verbatim'), ['batch'], { input, maxBuffer: 1 << 28, encoding: 'utf8' });
  assert.equal(status, 0);
  return new Map(stdout.trim().split('\n').map((line) => JSON.parse(line)).map((reading) => [reading.id, reading]));
}

/** Runs in the page before it is cleaned: its HTML without the elements that are invisible and show nothing within. */
export function visibleHtml() {
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  const copy = document.documentElement.cloneNode(true);
  const copies = [...copy.querySelectorAll('body *')];
  for (const [i, element] of document.querySelectorAll('body *').entries()) {
    if (!isShown(element) && ![...element.querySelectorAll('*')].some(isShown)) copies[i].remove();
  }
  return `<!doctype html>${copy.outerHTML}`;
}
