/** Chromium with the extension, for the benchmark: pages in tabs, and scripts in a world of their own beside them. */
import { launch, serve } from '../../extension/harness.mjs';
import { pageOf } from './served_page.mjs';

/** Milliseconds that a page may take to load; half a million elements take a while. */
const patience = 180_000;

export async function openChromium() {
  const pages = {};
  const server = await serve(pages);
  const browser = await launch({ flags: ['--js-flags=--expose-gc'] });
  await browser.context.route(({ protocol, hostname }) => protocol.startsWith('http') && hostname !== 'localhost', (route) => route.abort());

  /** Opens a page in a new tab, runs `work(evaluate, page)` and closes it. `evaluate` takes an expression. */
  async function inTab(source, work) {
    pages['/page'] = pageOf(source);
    const page = await browser.context.newPage();
    try {
      await page.goto(server.url('/page'), { timeout: patience, waitUntil: 'domcontentloaded' });
      return await work(await worldBeside(page), page);
    } finally {
      await page.close();
    }
  }

  return {
    name: 'Chromium',
    version: browser.context.browser().version(),
    browser,
    inTab,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** A function that evaluates an expression in an isolated world of the page and gives its value. */
async function worldBeside(page) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression, contextId: executionContextId, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
