// A browser with a changed copy of the extension: for what no test can bring about from outside.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { built, launch } from './harness.mjs';

/** Launches as `launch` does; `change(folder)` may alter the copy first. */
export async function launchChanged(change) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-copy-'));
  await cp(built, folder, { recursive: true });
  await change(folder);
  const browser = await launch({ extension: folder });
  return {
    ...browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asks for the pages of the tests at once: no test can answer Chromium when it asks a person. */
export async function allowPages(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }));
}

/** Speaks `locale` whatever the language of the browser: its messages take the place of the English ones. */
export async function speak(folder, locale) {
  await cp(join(folder, '_locales', locale), join(folder, '_locales/en'), { recursive: true, force: true });
}
