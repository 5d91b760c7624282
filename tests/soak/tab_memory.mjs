// What a tab and the background hold in memory, asked of the browser after it has collected its garbage.

/** What the content script must not leave behind, by the built-in whose instances are counted. */
const counted = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'AbortController', 'Highlight', 'WebAssembly.Memory'];

/** A debugger on a tab that can tell what is in its memory. */
export async function memoryOf(page, extensionId) {
  const session = await page.context().newCDPSession(page);
  const worlds = new Map();
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.set(context.id, context));
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => worlds.delete(executionContextId));
  await session.send('Runtime.enable');

  /** The instances of a built-in in the world of the content script. */
  async function instances(world, name) {
    const { result } = await session.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId: world.id, objectGroup: 'count' });
    const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId, objectGroup: 'count' });
    const { result: length } = await session.send('Runtime.callFunctionOn', { objectId: objects.objectId, functionDeclaration: 'function () { return this.length; }' });
    return length.value;
  }

  /** `heap` in bytes; `nodes` and `listeners` of the tab's process; `left`: name to number of instances. */
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const world = [...worlds.values()].find(({ origin }) => origin === `chrome-extension://${extensionId}`);
    const left = {};
    if (world) for (const name of counted) left[name] = await instances(world, name);
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
    return { heap: usedSize, nodes, listeners: jsEventListeners, left };
  };
}

/** Bytes of the background's heap; null while it is not running. */
export async function backgroundHeap(browser) {
  const { targetInfos } = await browser.session.send('Target.getTargets', { filter: [{ type: 'service_worker', exclude: false }] });
  const worker = browser.context.serviceWorkers().find((each) => targetInfos.some(({ url }) => url === each.url()));
  if (!worker) return null;
  return worker.evaluate(() => performance.memory?.usedJSHeapSize ?? null).catch(() => null);
}
