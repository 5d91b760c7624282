// Bundles the extension into dist/chromium and dist/firefox. `scripts/build` runs it after the WebAssembly module.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build, transform } from 'esbuild';

import { legibleFont } from './lib/legible_font.mjs';
import { bytes, namesPlugin } from './lib/wasm_module.mjs';

const top = fileURLToPath(new URL('..', import.meta.url));

/** The extension's own pages. What they have in common is packed once. */
const ownPages = {
  options: 'extension/options/options.tsx',
  side_panel: 'extension/side_panel/side_panel.tsx',
  welcome: 'extension/welcome/welcome.tsx',
};

/** Emscripten's glue, which the background and pages share: glue.js sets it before the scripts that call it. */
const glue = fileURLToPath(new URL('../build/wasm/wasm/verbatim.mjs', import.meta.url));
const gluePlugin = {
  name: 'verbatim:glue',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /verbatim\.mjs$/ }, ({ path, kind }) => (kind === 'entry-point' ? undefined : { path, namespace: 'glue' }));
    onLoad({ filter: /.*/, namespace: 'glue' }, () => ({ contents: 'export default verbatimGlue.default;' }));
  },
};

/**
 * Preact's `dangerouslySetInnerHTML` sets text instead of markup: nothing of ours may turn a page's text into HTML, and
 * the store's linter asks that nothing could.
 */
const noMarkupPlugin = {
  name: 'verbatim:no-markup',
  setup({ onLoad }) {
    onLoad({ filter: /preact\/dist\/preact\.mjs$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes('.innerHTML')) throw new Error(`${path} sets markup in a way that is not known here`);
      return { contents: source.replaceAll('.innerHTML', '.textContent') };
    });
  },
};

/** The browsers that the extension is built for, each in its oldest version. */
const target = ['chrome121', 'firefox142'];

/** A style sheet is imported as text, minified. */
const stylesPlugin = {
  name: 'verbatim:styles',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true, target });
      return { contents: code, loader: 'text' };
    });
  },
};

/**
 * The one manifest.json. Chromium ignores what is Firefox's, and web-ext, which lints both builds, wants it there; Firefox
 * is given nothing of Chromium's.
 */
function manifestFor(browser, manifest) {
  const { minimum_chrome_version, message_serialization, side_panel, sidebar_action, permissions, background, ...common } = manifest;
  return browser === 'chromium'
    ? { ...common, minimum_chrome_version, message_serialization, side_panel, permissions, background }
    : { ...common, sidebar_action, permissions: permissions.filter((each) => each !== 'sidePanel'), background: { scripts: background.scripts } };
}

/** The messages, without what is there for translators only. */
async function copyMessages(out) {
  for (const locale of await readdir(`${top}extension/_locales`)) {
    const messages = JSON.parse(await readFile(`${top}extension/_locales/${locale}/messages.json`, 'utf8'));
    const bare = Object.entries(messages).map(([key, { message }]) => [key, { message }]);
    await mkdir(`${out}/_locales/${locale}`, { recursive: true });
    await writeFile(`${out}/_locales/${locale}/messages.json`, JSON.stringify(Object.fromEntries(bare)));
  }
}

/** The module as browsers unpack it: zopfli takes seven seconds for what zlib leaves 6 % larger. */
async function compressedModule() {
  const path = `${top}build/module.wasm`;
  await writeFile(path, bytes);
  return execFileSync('zopfli', ['--i60', '-c', path]).toString('base64');
}

async function buildFor(browser, module) {
  const out = `${top}dist/${browser}`;
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const bundle = (entryPoints, format) => build({
    ...format,
    absWorkingDir: top,
    entryPoints,
    outdir: out,
    bundle: true,
    target,
    minify: true,
    legalComments: 'none',
    define: { 'import.meta.url': '""', forChromium: String(browser === 'chromium') },
    plugins: [gluePlugin, namesPlugin, noMarkupPlugin, stylesPlugin],
    logLevel: 'warning',
  });
  await bundle({ glue }, { format: 'iife', globalName: 'verbatimGlue' });
  await bundle({ content: 'extension/content/main.ts' }, { format: 'iife' });
  // Chromium's background is a worker, which loads scripts itself; Firefox takes a list of them.
  const banner = browser === 'chromium' ? { js: 'importScripts("glue.js");' } : {};
  await bundle({ background: 'extension/background/main.ts' }, { format: 'iife', banner });
  await bundle(ownPages, { format: 'esm', splitting: true, chunkNames: 'shared-[hash]' });
  await writeFile(`${out}/module.js`, `globalThis.verbatimModule="${module}";\n`);
  const manifest = JSON.parse(await readFile(`${top}manifest.json`, 'utf8'));
  await writeFile(`${out}/manifest.json`, `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
  await cp(`${top}extension/icons`, `${out}/icons`, { recursive: true });
  await copyMessages(out);
  await writeFile(`${out}/legible.woff2`, legibleFont);
  await cp(`${top}extension/options/pages.css`, `${out}/pages.css`);
  for (const page of Object.keys(ownPages)) {
    await cp(`${top}extension/${page}/${page}.html`, `${out}/${page}.html`);
  }
}

const module = await compressedModule();
await buildFor('chromium', module);
await buildFor('firefox', module);
