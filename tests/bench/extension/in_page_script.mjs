/** The benchmark's script as text, bundled, with the WebAssembly module in it: evaluating it gives a promise. */
import { build } from 'esbuild';
import { bytes, namesPlugin } from '../../../scripts/lib/wasm_module.mjs';

const { outputFiles } = await build({
  entryPoints: ['tests/bench/extension/in_page.ts'],
  bundle: true, write: false, format: 'iife', target: ['chrome121', 'firefox142'], minify: true, plugins: [namesPlugin],
  define: { 'import.meta.url': '""' }, logLevel: 'error',
});

export const inPageScript = `${outputFiles[0].text}\nverbatimBench.start("${bytes.toString('base64')}")`;
