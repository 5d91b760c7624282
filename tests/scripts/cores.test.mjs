import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { Cores } from '../../scripts/lib/cores.mjs';

test('cores are given in the order in which they were asked for, and never more than there are', async () => {
  const cores = new Cores(2);
  const served = [];
  for (const [name, count] of [['a', 1], ['b', 1], ['c', 2], ['d', 1]]) void cores.take(count).then(() => served.push(name));
  const servedAfter = async (count) => {
    if (count) cores.give(count);
    await setImmediate();
    return served.join('');
  };
  assert.equal(await servedAfter(0), 'ab');
  assert.equal(await servedAfter(1), 'ab', 'd overtook c');
  assert.equal(await servedAfter(1), 'abc');
  assert.equal(await servedAfter(2), 'abcd');
});
