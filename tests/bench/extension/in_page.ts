/**
 * What the benchmark puts into a page beside the extension: the extension's own snapshot and core, and its peers, each on
 * a clone of the document as their documentation asks. Nothing here changes the page.
 */

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

import { decode } from '../../../extension/core/core.ts';
import { takeSnapshot } from '../../../extension/content/snapshot.ts';
import { instantiate, type VerbatimModule } from '../../../wasm/module.ts';

export type Contender = 'walk' | 'verbatim' | 'readability' | 'defuddle';

/** Milliseconds of each run; `snapshot` and `core` are the parts of `verbatim`. */
export interface Times extends Partial<Record<Contender, number[]>> {
  snapshot: number[];
  core: number[];
}

declare global {
  var verbatimBench: { measure: typeof measure; reads: typeof reads; elements(): number };
}

let module: VerbatimModule;

async function start(encoded: string): Promise<void> {
  module = await instantiate(await WebAssembly.compile(decode(encoded)));
}

/** Visits every node, and nothing else: what no reader can do without. */
function walk(): number {
  let count = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    count += 1;
    let next: Node | null = node.firstChild;
    while (!next && node) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return count;
}

function timed(times: number[], work: () => unknown): void {
  const begin = performance.now();
  work();
  times.push(performance.now() - begin);
}

function verbatim(times: Times): void {
  const begin = performance.now();
  const snapshot = takeSnapshot(document.documentElement);
  const middle = performance.now();
  module.read(snapshot);
  const end = performance.now();
  times.snapshot.push(middle - begin);
  times.core.push(end - middle);
  (times.verbatim ??= []).push(end - begin);
}

/** Runs the contenders in turn, `runs` times, each time after a pause in which the browser can tidy up. */
async function measure(encoded: string, contenders: Contender[], runs: number): Promise<Times> {
  await start(encoded);
  const times: Times = { snapshot: [], core: [] };
  const work: Record<Contender, () => void> = {
    walk: () => { timed((times.walk ??= []), walk); },
    verbatim: () => { verbatim(times); },
    readability: () => { timed((times.readability ??= []), () => new Readability(document.cloneNode(true) as Document).parse()); },
    defuddle: () => { timed((times.defuddle ??= []), () => new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse()); },
  };
  for (let run = 0; run < runs; run += 1) {
    for (const contender of contenders) {
      work[contender]();
      await new Promise((resolve) => { setTimeout(resolve, 0); });
    }
  }
  return times;
}

/** Bytes of a snapshot of this page, and of the module's memory before the first and after the last of `count` reads. */
async function reads(encoded: string, count: number): Promise<{ snapshot: number; first: number; last: number }> {
  await start(encoded);
  const snapshot = takeSnapshot(document.documentElement);
  module.read(snapshot);
  const first = module.memory();
  for (let i = 1; i < count; i += 1) module.read(snapshot);
  return { snapshot: snapshot.tape.byteLength + snapshot.strings.byteLength, first, last: module.memory() };
}

globalThis.verbatimBench = { measure, reads, elements: () => document.getElementsByTagName('*').length };
