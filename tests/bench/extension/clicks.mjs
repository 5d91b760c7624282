/**
 * From the click on the toolbar button to the painted clean page, in the real extension, and whose time that is. Taken
 * from the browser's own trace: style, layout and paint are the browser's, also where a script of ours asked for them.
 */
import { isClean, press, restore } from '../../extension/harness.mjs';
import { traced } from '../../extension/trace.mjs';
import { summary } from '../statistics.mjs';

const browserWork = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'RasterTask']);
const clickAgainAfter = 2000;
const runs = 5;

/** Marks the time of the first frame that is painted after our attribute has come. */
function watchForPaint() {
  performance.clearMarks();
  const observer = new MutationObserver(() => {
    if (!document.documentElement.getAttributeNames().some((name) => /^v[0-9a-f]{16}$/.test(name))) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark('verbatim-painted');
      port2.postMessage(null);
    });
  });
  observer.observe(document.documentElement, { attributes: true });
}

/** Presses the button until the page is clean and painted; returns the milliseconds since the last press. */
async function clickToPaint(browser, page) {
  await page.evaluate(watchForPaint);
  for (;;) {
    await page.evaluate(() => performance.mark('verbatim-press'));
    await press(browser, page);
    const painted = await page.waitForFunction(() => performance.getEntriesByName('verbatim-painted').length > 0, null, { timeout: clickAgainAfter })
      .catch(() => null);
    if (painted) break;
    if (await isClean(page)) throw new Error(`${page.url()} is clean but was never painted`);
  }
  return page.evaluate(() => performance.getEntriesByName('verbatim-painted')[0].startTime - performance.getEntriesByName('verbatim-press').at(-1).startTime);
}

/**
 * Clicks a page clean in the same tab, restoring in between. Milliseconds to the painted clean page, `first` those of the
 * first click, before which nothing is compiled; and how many of them the page's main thread spends in scripts of the
 * extension and in the browser's own work, the first left out.
 */
export async function timeClicks(browser, page) {
  const clicks = [];
  for (let click = 0; click <= runs; click++) {
    const { events, result: milliseconds } = await traced(browser, () => clickToPaint(browser, page));
    await restore(browser, page);
    clicks.push({ milliseconds, ...split(events) });
  }
  const [first, ...warm] = clicks;
  const of = (name) => summary(warm.map((click) => click[name]));
  return { first: first.milliseconds, milliseconds: of('milliseconds'), ours: of('ours'), browser: of('browser') };
}

/**
 * Sums the processor's time on the main thread between the press and the paint: in the browser's work, and in everything
 * else, which counts as ours (the page's own scripts do not run). What is inside another piece counts once, for its own kind.
 */
function split(events) {
  const press = events.findLast((event) => event.name === 'verbatim-press');
  const painted = events.findLast((event) => event.name === 'verbatim-painted');
  const work = events
    .filter((event) => event.ph === 'X' && event.pid === press.pid && event.tid === press.tid && event.ts >= press.ts && event.ts <= painted.ts)
    .filter((event) => browserWork.has(event.name) || event.name === 'RunTask')
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const sums = { ours: 0, browser: 0 };
  const open = [];
  for (const event of work) {
    while (open.length > 0 && open.at(-1).end <= event.ts) open.pop();
    const kind = browserWork.has(event.name) ? 'browser' : 'ours';
    const outer = open.at(-1);
    const spent = (event.tdur ?? 0) / 1000;
    if (outer) sums[outer.kind] -= spent;
    sums[kind] += spent;
    open.push({ kind, end: event.ts + event.dur });
  }
  return sums;
}
