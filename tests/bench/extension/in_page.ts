/**
 * What the benchmark puts beside the page, in a world of its own as the browser gives one to every content script: the
 * extension's own snapshot and core, and its peers, each on a clone of the document as their documentation asks. Nothing
 * here changes the page.
 */

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

import { decode } from '../../../extension/core/core.ts';
import { takeSnapshot } from '../../../extension/content/snapshot.ts';
import { instantiate, type VerbatimModule } from '../../../wasm/module.ts';

export type Contender = 'walk' | 'verbatim' | 'readability' | 'defuddle';

/** Milliseconds of each run; `snapshot` and `core` are the parts of `verbatim`. */
export type Times = Partial<Record<Contender | 'snapshot' | 'core', number[]>>;

export interface Plan {
  contenders: Contender[];
  /** How often each is run. */
  runs: number;
  /** A contender stops when its runs have taken so many milliseconds together, but not before `fewest` runs. */
  patience: Record<Contender, number>;
  fewest: number;
}

declare global {
  var verbatimBench: { start: typeof start; measure: typeof measure; reads: typeof reads; elements(): number };
  /** There where the browser was started with `--expose-gc`. */
  var gc: (() => void) | undefined;
}

let module: VerbatimModule;

/** @param encoded the module's bytes, base64 */
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

function verbatim(times: Times): void {
  const begin = performance.now();
  const snapshot = takeSnapshot(document.documentElement);
  const middle = performance.now();
  module.read(snapshot);
  (times.snapshot ??= []).push(middle - begin);
  (times.core ??= []).push(performance.now() - middle);
}

const work: Record<Contender, (times: Times) => void> = {
  walk,
  verbatim,
  readability: () => { new Readability(document.cloneNode(true) as Document).parse(); },
  defuddle: () => { new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse(); },
};

/**
 * Runs the contenders in turn. Each begins after the garbage of the one before has gone, and with it the JavaScript faces
 * of the page's nodes: as at a click, when no script of the extension has touched the page before.
 */
async function measure({ contenders, runs, patience, fewest }: Plan): Promise<Times> {
  const times: Times = {};
  for (let run = 0; run < runs; run += 1) {
    for (const contender of contenders) {
      const own = (times[contender] ??= []);
      if (run >= fewest && own.reduce((sum, time) => sum + time, 0) > patience[contender]) continue;
      globalThis.gc?.();
      await new Promise((resolve) => { setTimeout(resolve, 0); });
      const begin = performance.now();
      work[contender](times);
      own.push(performance.now() - begin);
    }
  }
  return times;
}

/** Bytes of a snapshot of this page, and of the module's memory before the first and after the last of `count` reads. */
function reads(count: number): { snapshot: number; first: number; last: number } {
  const snapshot = takeSnapshot(document.documentElement);
  module.read(snapshot);
  const first = module.memory();
  for (let i = 1; i < count; i += 1) module.read(snapshot);
  return { snapshot: snapshot.tape.byteLength + snapshot.strings.byteLength, first, last: module.memory() };
}

globalThis.verbatimBench = { start, measure, reads, elements: () => document.getElementsByTagName('*').length };
