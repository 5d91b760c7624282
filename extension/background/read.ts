/** The core in the background, for pages whose policy forbids WebAssembly in the page. */

import { instantiate, type VerbatimModule } from '../../wasm/module.ts';
import { unpack } from '../core/core.ts';
import type { Snapshot, WriteFormat } from '../../wasm/module.ts';
import type { Reading } from '../core/reading.ts';

let compiled: Promise<WebAssembly.Module> | null = null;

/** Reads a snapshot that came as a message. An instance serves one page, so that its memory goes with it. */
export async function readInBackground(snapshot: { tape: unknown; strings: unknown }): Promise<Reading> {
  const module = await instantiateModule();
  return module.read(received(snapshot));
}

/** The same, written in one of the command line's formats. */
export async function writeInBackground(snapshot: { tape: unknown; strings: unknown }, format: WriteFormat): Promise<string> {
  const module = await instantiateModule();
  return module.write(received(snapshot), format);
}

async function instantiateModule(): Promise<VerbatimModule> {
  compiled ??= loadModule().catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  return instantiate(await compiled);
}

/** `module.js` is one assignment of a string: what lies between the quotes is the module. */
async function loadModule(): Promise<WebAssembly.Module> {
  // eslint-disable-next-line no-restricted-globals -- a file of the extension itself
  const script = await (await fetch(chrome.runtime.getURL('module.js'))).text();
  return WebAssembly.compile(await unpack(script.slice(script.indexOf('"') + 1, script.lastIndexOf('"'))));
}

/**
 * Typed arrays as they were sent. Chromium before 152 sends messages as JSON, which makes an array an object with its
 * elements under "0", "1", …: slow, but the same numbers.
 */
function received({ tape, strings }: { tape: unknown; strings: unknown }): Snapshot {
  return {
    tape: tape instanceof Uint32Array ? tape : Uint32Array.from(numbers(tape)),
    strings: strings instanceof Uint8Array ? strings : Uint8Array.from(numbers(strings)),
  };
}

function numbers(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) throw new Error('A malformed snapshot.');
  return Object.values(value).map(Number);
}
