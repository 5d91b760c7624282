/**
 * scripts/bench --quotes [--check]
 *
 * What quotations cost in the WebAssembly module beyond reading: the same article of 1,500 words, made of invented
 * sentences, is read with quotation marks and without (a text without any is not analysed), in turn; the cost is the
 * difference of the fastest readings, which other work on the machine disturbs least. `--check` fails where it is more
 * than the bar. How the cost grows up to a book: the stage `Book` of scripts/bench --core.
 */
import { moduleInNode, writeSnapshot } from '../../wasm/in_node.mjs';

const bar = 3;  // ms
const words = 1500;
const runs = 200;

const people = ['Ana Silva', 'Joren Pike', 'Marit Haugland', 'Tobias Renk', 'Lucy Adair', 'Bram Oosterhuis'];
const said = [
  (name, n) => `“The repair of bridge ${n} will take until June,” said ${name}, who builds it with eleven others and a crane.`,
  (name, n) => `${name.split(' ')[1]} called the plan for quay ${n} “a very expensive puddle” on Monday, and asked for the report.`,
  (name, n) => `Pier ${n} was quiet when ${name} came back. “Nobody has asked us,” the engineer said. “Nobody ever will.”`,
  (name, n) => `According to ${name}, the council “knew and did nothing” about bridge ${n}, which its spokesman denies.`,
];
const told = [
  ['The ferry', 'A crane', 'The harbour master', 'Her brother', 'An old pilot', 'The last boat', 'Nobody', 'The new lamp'],
  ['came back', 'was seen', 'waited', 'turned up', 'stood in the rain', 'was painted', 'slept', 'stayed'],
  ['before noon', 'behind the weir', 'beside the mill', 'in the winter of the flood', 'near the second bridge', 'until March'],
  ['and the bell rang', 'although the timetable has it there', 'while the council met', 'as it had in their youth', 'and the tide went out'],
  ['over the lower town', 'along the quay', 'for the third time that week', 'without a word to anybody', 'at the cost of the parish'],
];

/** Sentences without quotations; the same `seed` gives the same. */
function* sentences(seed) {
  for (let state = seed; ;) {
    const parts = told.map((choices) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return choices[(state >>> 16) % choices.length];
    });
    yield `${parts.join(' ')}.`;
  }
}

const take = (generator, count) => Array.from({ length: count }, () => generator.next().value);

/** The article, with a quotation in every ninety words or so. */
function article(marked) {
  const paragraphs = [];
  const story = sentences(1);
  for (let count = 0, i = 0; count < words; i += 1) {
    const name = people[i % people.length];
    const text = [...take(story, 2), said[i % said.length](name, i), ...take(story, 3)].join(' ');
    paragraphs.push(['p', {}, marked ? text : text.replaceAll(/[“”]/gu, '')]);
    count += text.split(' ').length;
  }
  return ['html', { lang: 'en' }, ['body', {}, ['article', { itemprop: 'articleBody' }, ['h1', {}, 'The winter of the weir'], ...paragraphs]]];
}

function timed(module, snapshot) {
  const start = performance.now();
  const reading = module.read(snapshot);
  return { ms: performance.now() - start, reading };
}

const writer = await moduleInNode();
const module = await writer.instantiate(writer.compiled);
const [marked, plain] = [true, false].map((marks) => writeSnapshot(writer, article(marks)));
const fastest = { marked: Infinity, plain: Infinity };
for (let run = 0; run < runs; run += 1) {
  fastest.marked = Math.min(fastest.marked, timed(module, marked).ms);
  fastest.plain = Math.min(fastest.plain, timed(module, plain).ms);
}
const { quotations, text } = module.read(marked);
const read = text.split(/\s+/u).length;
if (read < words) throw new Error(`only ${read} of ${words} words were taken for the story`);
const cost = fastest.marked - fastest.plain;
console.log(`${read} words, ${quotations.length} quotations: ${cost.toFixed(2)} ms beyond ${fastest.plain.toFixed(2)} ms of reading (bar ${bar})`);
process.exitCode = process.argv.includes('--check') && cost > bar ? 1 : 0;
