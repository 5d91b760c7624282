/** The core, wherever it runs. */

import type { Snapshot, VerbatimModule, WriteFormat } from '../../wasm/module.ts';
import { instantiate } from '../../wasm/module.ts';
import { request } from './messages.ts';
import type { Reading } from './reading.ts';

export interface Core {
  /** Where the core runs: beside the page it reads, or in the extension's background. */
  readonly carrier: 'page' | 'background';
  /** Rejects when the core fails. */
  read(snapshot: Snapshot): Promise<Reading>;
  /** The page in one of the command line's formats. Rejects when the core fails. */
  write(snapshot: Snapshot, format: WriteFormat): Promise<string>;
}

/**
 * Starts the core in this context; the browser compiles it beside what this script goes on with. Where the page's
 * Content-Security-Policy forbids WebAssembly (Chromium applies it to content scripts), the background's serves instead.
 * @param bytes the module's
 */
export async function startCore(bytes: Uint8Array<ArrayBuffer>): Promise<Core> {
  let module: VerbatimModule;
  try {
    module = await instantiate(await WebAssembly.compile(bytes));
  } catch (error) {
    if (!(error instanceof WebAssembly.CompileError)) throw error;
    // Copies: a message carries the whole buffer behind a view.
    const copied = ({ tape, strings }: Snapshot): Snapshot => ({ tape: tape.slice(), strings: strings.slice() });
    return {
      carrier: 'background',
      read: (snapshot) => request({ type: 'read', ...copied(snapshot) }),
      write: (snapshot, format) => request({ type: 'write', format, ...copied(snapshot) }),
    };
  }
  return {
    carrier: 'page',
    read: (snapshot) => Promise.resolve(module.read(snapshot)),
    write: (snapshot, format) => Promise.resolve(module.write(snapshot, format)),
  };
}

/** Bytes from gzip in base64, the form in which the module is carried. */
export async function unpack(packed: string): Promise<Uint8Array<ArrayBuffer>> {
  // A writer of the stream would take a third less, but Firefox lets a content script write nothing to one.
  const stream = new Blob([decode(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Bytes from base64. */
export function decode(encoded: string): Uint8Array<ArrayBuffer> {
  // Browsers of 2025 and later do it themselves, in a tenth of the time.
  const { fromBase64 } = Uint8Array as { fromBase64?: (encoded: string) => Uint8Array<ArrayBuffer> };
  if (fromBase64) return fromBase64.call(Uint8Array, encoded);
  const binary = atob(encoded);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
