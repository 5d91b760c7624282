// The WebAssembly module as the extension uses it, in node.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';

import { close, moduleInNode, writeSnapshot } from './in_node.mjs';

let compiled;
let instantiate;
let tags;
let attributes;
before(async () => { ({ compiled, instantiate, tags, attributes } = await moduleInNode()); });

const snapshotOf = (root) => writeSnapshot({ tags, attributes }, root);

const story = () => ['html', { lang: 'en' }, ['head', {}, ['title', {}, 'Weir is mended - The Harbour Post']], ['body', {},
  ['nav', { class: 'menu' }, ['a', { href: '/' }, 'Home'], ' ', ['a', { href: '/sport' }, 'Sport']],
  ['article', {}, ['h1', {}, 'Weir is mended'],
    ['p', {}, 'The weir above the old mill holds water again, after two summers in which the mill pond was a meadow.'],
    ['p', {}, '😀 “It was never the stones,” said ', ['b', {}, 'Ilse Marten'], ', the island’s mayor. She had asked for the work in May.'],
    ['p', {}, 'The work took eleven weeks, and cost less than the council had put aside for a report about its cost.']],
  ['footer', {}, ['p', {}, '© The Harbour Post. All rights reserved.']]]];

test('names are those of the core: tags, text, attributes', async () => {
  assert.equal(tags.a > 1, true);
  assert.equal('template' in tags, true);
  assert.equal('aria-hidden' in attributes, true);
  assert.match((await instantiate(compiled)).version(), /^\d+\.\d+\.\d+$/);
});

test('a story is read: text, what is hidden, who said it, all in UTF-16 code units', async () => {
  const module = await instantiate(compiled);
  const reading = module.read(snapshotOf(story()));
  assert.equal(reading.hasStory, true);
  assert.ok(reading.text.includes('“It was never the stones,”'));
  assert.ok(reading.hidden.some(({ kind }) => kind === 'navigation'));
  const [quotation] = reading.quotations;
  const [span] = quotation.spans;
  assert.equal(reading.text.slice(span.start, span.end), '“It was never the stones,”');
  assert.deepEqual(span.segments.map(({ start, end }) => [start, end]), [[3, 29]]);
  assert.equal(reading.speakers[quotation.speaker].name, 'Ilse Marten');
  assert.deepEqual(reading.cut, { nodes: 0, bytes: 0 });
});

test('malformed snapshots are refused, whatever is broken, and the module goes on', async () => {
  const module = await instantiate(compiled);
  const good = snapshotOf(story());
  const broken = [
    { tape: new Uint32Array(), strings: new Uint8Array() },
    { ...good, tape: good.tape.slice(0, -1) },
    { ...good, strings: good.strings.slice(0, -1) },
    { ...good, strings: Uint8Array.from(good.strings, (byte, at) => (at === 60 ? 0xff : byte)) },
    { ...good, tape: good.tape.map((word, at) => (at === 1 ? 0xffffffff : word)) },
  ];
  for (const snapshot of broken) assert.throws(() => module.read(snapshot), /malformed/);
  assert.equal(module.read(good).hasStory, true);
});

test('any change of one word of the tape is refused or read, never a crash', async () => {
  const module = await instantiate(compiled);
  const good = snapshotOf(story());
  let refused = 0;
  for (let at = 0; at < good.tape.length; at += 1) {
    for (const value of [0, 1, 2, close, 0xffffffff, 0x80000000, good.tape[at] + 1, good.tape[at] ^ 0x100]) {
      const tape = good.tape.slice();
      tape[at] = value >>> 0;
      try {
        module.read({ ...good, tape });
      } catch (error) {
        assert.match(error.message, /malformed/);
        refused += 1;
      }
    }
  }
  assert.ok(refused > good.tape.length, `${refused} refused`);
});

test('memory is given back: after 200 readings the module is as large as after the first', async () => {
  const module = await instantiate(compiled);
  const large = snapshotOf(['html', {}, ['body', {}, ['article', {}, ...Array.from({ length: 400 }, (_, at) =>
    ['p', {}, `“Number ${at} is a fine number,” said Ilse Marten, the island’s mayor, who had counted to it and back again.`])]]]);
  module.read(large);
  const first = module.memory();
  for (let times = 0; times < 200; times += 1) module.read(large);
  assert.equal(module.memory(), first);
});
