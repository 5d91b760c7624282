/** Checks that what is shipped stays within its budget. Sizes are bytes; a KB is 1,000 of them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const KB = 1000;
const module = 'build/wasm/wasm/verbatim.wasm';

const folderSize = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);

// The module's aims are 420 KB, and 140 KB compressed. It is above both; its bounds are what it weighs, so that growing is
// decided and not found out (last for who is meant by descriptions and pronouns in four languages, 1,600 first names, and
// what people are also called).
const checks = [
  ['WebAssembly module', 666 * KB, () => statSync(module).size],
  ['WebAssembly module, brotli', 298 * KB, () => brotliCompressSync(readFileSync(module)).length],
  ['script that reaches a page, besides the core', 120 * KB, () => statSync('dist/chromium/content.js').size],
  ['extension for Chromium, unpacked', 1000 * KB, () => folderSize('dist/chromium')],
  ['extension for Firefox, unpacked', 1000 * KB, () => folderSize('dist/firefox')],
];

let failed = 0;
for (const [what, limit, measure] of checks) {
  const size = measure();
  if (size > limit) failed++;
  console.log(`${size > limit ? 'TOO LARGE' : 'ok'.padEnd(9)} ${what}: ${size} of ${limit} bytes`);
}
console.log(`${checks.length - failed} passed, ${failed} failed, 0 skipped`);
process.exitCode = failed > 0 ? 1 : 0;
