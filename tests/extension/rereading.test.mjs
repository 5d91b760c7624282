// When a page is read again: a share of the time at most, and soon where its story is gone.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { transform } from 'esbuild';

const source = await readFile(fileURLToPath(new URL('../../extension/content/rereading.ts', import.meta.url)), 'utf8');
const { code } = await transform(source, { loader: 'ts', format: 'esm' });
const { Rereading } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** How long after a reading that took `took` the next one comes, for these requests (all times in ms). */
async function waitAfter(took, requests) {
  const waits = [];
  let now = 0;
  globalThis.window = { setTimeout: (run, wait) => { waits.push([wait, run]); return waits.length; } };
  const { now: clock } = performance;
  performance.now = () => now;
  try {
    const rereading = new Rereading(async () => { now += took; });
    rereading.request();
    waits[0][1]();
    await Promise.resolve();
    for (const isUrgent of requests) rereading.request(isUrgent);
    return waits.slice(1).map(([wait]) => wait);
  } finally {
    performance.now = clock;
  }
}

test('a reading is followed by a pause of twenty times what it took, and of twenty seconds at most', async () => {
  assert.deepEqual(await waitAfter(100, [false, false]), [2_000]);
  assert.deepEqual(await waitAfter(5_000, [false]), [20_000]);
  assert.deepEqual(await waitAfter(1, [false]), [200]);
});

test('an urgent one waits for twice that time, also where another was asked for before', async () => {
  assert.deepEqual(await waitAfter(500, [true, true, false]), [1_000]);
  assert.deepEqual(await waitAfter(500, [false, true]), [10_000, 1_000]);
});
