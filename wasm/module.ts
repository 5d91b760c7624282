/** The TypeScript face of the WebAssembly module. */

import createModule from '../build/wasm/wasm/verbatim.mjs';
import type { Reading } from '../extension/core/reading.ts';

/** A page as one tape of numbers and one buffer of UTF-8; the form is told in `core/document/snapshot.h`. */
export interface Snapshot {
  tape: Uint32Array;
  strings: Uint8Array;
}

/** What the command line writes, too. */
export type WriteFormat = 'text' | 'json' | 'markdown' | 'html';

/** What `bindings.cpp` binds, and the module's memory (which is another buffer after each growth). */
interface Bindings {
  version(): string;
  names(): string;
  reserve(size: number): number;
  read(memory: number, words: number, bytes: number, format: string): number;
  textData(text: number): number;
  textSize(text: number): number;
  releaseText(text: number): undefined;
  HEAPU8: Uint8Array;
}

export interface VerbatimModule {
  /** "MAJOR.MINOR.PATCH" */
  version(): string;
  /** The numbers of tags and attributes on a tape: `names()[0][7]` is the name of tag 7, `names()[1]` has attributes. */
  names(): [tags: string[], attributes: string[]];
  /** Reads a page. Throws when the snapshot is malformed or memory runs out; leaves no memory taken. */
  read(snapshot: Snapshot): Reading;
  /** Reads a page and writes it in one of the command line's formats. Throws as `read` does. */
  write(snapshot: Snapshot, format: WriteFormat): string;
  /** Bytes of the module's memory. */
  memory(): number;
}

/** Makes an instance of the compiled module. Rejects when the platform refuses to run WebAssembly. */
export async function instantiate(compiled: WebAssembly.Module): Promise<VerbatimModule> {
  const bindings = await new Promise<Bindings>((resolve, reject) => {
    createModule({
      locateFile: (name: string) => name,
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) {
        // What traps while it starts throws within `done`.
        WebAssembly.instantiate(compiled, imports).then(done).catch(reject);
        return {};
      },
    }).then((module) => { resolve(module as Bindings); }, reject);
  });
  return {
    version: () => bindings.version(),
    names: () => bindings.names().split('\n').map((list) => list.split(',')) as [string[], string[]],
    read: (snapshot) => JSON.parse(read(bindings, snapshot, 'live')) as Reading,
    write: (snapshot, format) => read(bindings, snapshot, format),
    memory: () => bindings.HEAPU8.byteLength,
  };
}

function read(bindings: Bindings, { tape, strings }: Snapshot, format: string): string {
  const memory = bindings.reserve(tape.byteLength + strings.byteLength);
  if (memory === 0) throw new Error('The page is too large for the memory at hand.');
  new Uint32Array(bindings.HEAPU8.buffer, memory, tape.length).set(tape);
  bindings.HEAPU8.set(strings, memory + tape.byteLength);
  const text = bindings.read(memory, tape.length, strings.byteLength, format);
  if (text === 0) throw new Error('The snapshot of the page is malformed.');
  try {
    return new TextDecoder().decode(new Uint8Array(bindings.HEAPU8.buffer, bindings.textData(text), bindings.textSize(text)));
  } finally {
    bindings.releaseText(text);
  }
}
