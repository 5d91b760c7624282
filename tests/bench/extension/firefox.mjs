/** Firefox for the benchmark: pages in tabs, and scripts in a sandbox beside them, which sees the page as a content script does. */
import { launch as start } from 'puppeteer-core';
import { serve } from '../../extension/harness.mjs';
import { pageOf } from './served_page.mjs';

/** Milliseconds that a page may take to load, and a measurement to end. */
const patience = 180_000;

export async function openFirefox() {
  const pages = {};
  const server = await serve(pages);
  const browser = await start({
    browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true, protocolTimeout: patience,
    extraPrefsFirefox: { 'network.proxy.type': 1, 'network.proxy.http': 'localhost', 'network.proxy.http_port': 9, 'network.proxy.ssl': 'localhost', 'network.proxy.ssl_port': 9 },
  });

  /** Opens a page in a new tab, runs `work(evaluate)` and closes it. `evaluate` takes an expression. */
  async function inTab(source, work) {
    pages['/page'] = pageOf(source);
    const page = await browser.newPage();
    try {
      await page.goto(server.url('/page'), { timeout: patience, waitUntil: 'domcontentloaded' });
      const world = page.mainFrame().isolatedRealm();
      return await work((expression) => world.evaluate(expression));
    } finally {
      await page.close();
    }
  }

  return {
    name: 'Firefox',
    version: (await browser.version()).replace(/^firefox\//, ''),
    inTab,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
