/**
 * From the click on the toolbar button to the painted clean page, in the real extension, and whose time that is. Taken
 * from the browser's own trace: what runs in scripts of the extension is ours, style, layout and paint are the browser's,
 * also where a script of ours asked for them.
 */
import { isClean, press, restore } from '../../extension/harness.mjs';

const browserWork = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'RasterTask']);
const scriptWork = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'RunMicrotasks', 'FireAnimationFrame', 'TimerFire']);
const clickAgainAfter = 2000;

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

/** Milliseconds from click to painted clean page, `runs` times in the same tab, restoring in between. */
export async function timeClicks(browser, page, runs) {
  const times = [];
  for (let run = 0; run < runs; run++) {
    times.push(await clickToPaint(browser, page));
    await restore(browser, page);
  }
  return times;
}

/** One click under the tracer: `{ ours, browser }` in milliseconds of the page's main thread. */
export async function splitClick(browser, page) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  browser.session.on('Tracing.dataCollected', collect);
  await browser.session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', 'v8', 'toplevel'] },
  });
  await clickToPaint(browser, page);
  const complete = new Promise((resolve) => { browser.session.once('Tracing.tracingComplete', resolve); });
  await browser.session.send('Tracing.end');
  await complete;
  browser.session.off('Tracing.dataCollected', collect);
  await restore(browser, page);
  return split(events);
}

/** Sums the main thread's work between the press and the paint. A piece inside another counts once, for its own kind. */
export function split(events) {
  const press = events.findLast((event) => event.name === 'verbatim-press');
  const painted = events.findLast((event) => event.name === 'verbatim-painted');
  const work = events
    .filter((event) => event.ph === 'X' && event.pid === press.pid && event.tid === press.tid && event.ts >= press.ts && event.ts <= painted.ts)
    .filter((event) => browserWork.has(event.name) || scriptWork.has(event.name))
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const sums = { ours: 0, browser: 0 };
  const open = [];
  for (const event of work) {
    while (open.length > 0 && open.at(-1).end <= event.ts) open.pop();
    const kind = browserWork.has(event.name) ? 'browser' : 'ours';
    const outer = open.at(-1);
    if (outer) sums[outer.kind] -= event.dur / 1000;
    sums[kind] += event.dur / 1000;
    open.push({ kind, end: event.ts + event.dur });
  }
  return sums;
}
