/** The WebAssembly module that scripts/build has made, in node: bundled with its TypeScript face, as the extension has it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const top = fileURLToPath(new URL('../..', import.meta.url));
const magic = 0x56424d33;
const shown = 1 << 16;

/** The word of a tape that ends an element. */
export const close = 255;

/** `compiled` module, `instantiate` for it, and the numbers of its `tags` and `attributes` by name. */
export async function moduleInNode() {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-wasm-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({ entryPoints: [join(top, 'wasm/module.ts')], outfile, bundle: true, format: 'esm', define: { 'import.meta.url': '""' } });
    const { instantiate } = await import(pathToFileURL(outfile));
    const compiled = await WebAssembly.compile(await readFile(join(top, 'build/wasm/wasm/verbatim.wasm')));
    const numbers = (list) => Object.fromEntries(list.map((name, number) => [name, number]));
    const [tags, attributes] = (await instantiate(compiled)).names().map(numbers);
    return { compiled, instantiate, tags, attributes };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes a snapshot: `[tag, attributes, ...children]` is an element, a string a text. */
export function writeSnapshot({ tags, attributes }, root, url = 'https://harbour.example/story') {
  const tape = [magic, url.length, 0, 0];
  const strings = [url];
  const write = (node) => {
    if (typeof node === 'string') {
      tape.push(1 | (node.length << 8));
      strings.push(node);
      return;
    }
    const [tag, attributesOf, ...children] = node;
    const list = Object.entries(attributesOf);
    tape.push(tags[tag] | (list.length << 8) | shown);
    for (const [name, value] of list) {
      tape.push(attributes[name] | (value.length << 8));
      strings.push(value);
    }
    children.forEach(write);
    tape.push(close);
  };
  write(root);
  return { tape: Uint32Array.from(tape), strings: new TextEncoder().encode(strings.join('')) };
}
