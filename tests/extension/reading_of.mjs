// Asks the content script, in its own isolated world, what it made of a page.

import { isFirefox } from './harness.mjs';

/** Runs in a page of the extension, which the click has let into the tab. */
async function askContentScript(url) {
  const tab = (await chrome.tabs.query({})).findLast((each) => each.url === url || each.url === undefined);
  const [{ result }] = await chrome.scripting.executeScript({
    target: { tabId: tab.id }, func: () => JSON.stringify(globalThis.verbatim.session.reading),
  });
  return result;
}

/** The reading of a clean page: see `extension/core/reading.ts`. */
export async function readingOf(browser, page) {
  if (isFirefox) return JSON.parse(await browser.worker.evaluate(askContentScript, page.url()));
  const session = await page.context().newCDPSession(page);
  const worlds = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.findLast((context) => context.origin === `chrome-extension://${browser.id}`);
  if (!world) throw new Error(`${page.url()} has no content script`);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: world.id,
    expression: 'JSON.stringify(verbatim.session.reading)',
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(result.value);
}
