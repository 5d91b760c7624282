/** How the benchmark's pages are served. */

/** Pages of the corpus bring scripts that must not run. */
const noScripts = { 'content-security-policy': "script-src 'wasm-unsafe-eval'" };
/** Only a page that no other can reach has a clock finer than a tenth of a millisecond. */
const fineClock = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

/** A policy that a page sets itself; under one that forbids WebAssembly the extension reads in its background instead. */
const ownPolicy = /<meta[^>]+http-equiv=["']?content-security-policy[^>]*>/gi;

/** What `serve` of the extension's tests takes. */
export function pageOf({ html }) {
  return { body: html.replace(ownPolicy, ''), headers: { ...noScripts, ...fineClock } };
}
