// Looks into the overlay's closed shadow root, through the debugger, and uses it as a person would: with real clicks.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { isFirefox } from './harness.mjs';
import { until } from './until.mjs';

/** The overlay of a clean page. Fails when there is none. */
export async function overlayOf(page) {
  const call = isFirefox ? await until(() => page.shadow(), 'the overlay') : await chromiumShadow(page);

  /** Runs `body(root, argument)` with the closed shadow root; the result must be JSON. */
  function evaluate(body, argument = null) {
    return call(body, argument);
  }

  /** Waits until `selector` has a match whose text contains `text` and which rests; returns the centre of its box. */
  async function centreOf(selector, text = '') {
    let before = null;
    return until(async () => {
      const centre = await evaluate((shadow, [wanted, contains]) => {
        const element = [...shadow.querySelectorAll(wanted)].find((one) => one.textContent.includes(contains));
        if (!element) return null;
        element.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return width > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
      }, [selector, text]);
      const rests = centre && before && centre.x === before.x && centre.y === before.y;
      before = centre;
      return rests && centre;
    }, `${selector} with “${text}”`);
  }

  return {
    evaluate,
    async click(selector, text = '') {
      const { x, y } = await centreOf(selector, text);
      await page.mouse.click(x, y);
    },
    /** The texts of all matches. */
    texts: (selector) => evaluate((shadow, wanted) => [...shadow.querySelectorAll(wanted)].map((one) => one.textContent), selector),
    /** Waits for a match with this text. */
    see: centreOf,
    /** Waits until nothing matches. */
    async gone(selector) {
      await until(async () => (await evaluate((shadow, wanted) => shadow.querySelectorAll(wanted).length, selector)) === 0, `no ${selector}`);
    },
    /** What has the focus within the overlay: its class and text; null when nothing has. */
    focused: () => evaluate((shadow) => shadow.activeElement && `${shadow.activeElement.className}|${shadow.activeElement.textContent}`),
    /** Violations that axe-core finds in what is shown now: a copy of it, styles and all, in a page of its own. */
    async axe() {
      const copy = await evaluate((shadow) => ({
        html: shadow.innerHTML, css: shadow.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n'),
      }));
      return axeOn(page, copy);
    },
  };
}

/** Calls functions with the closed shadow root and a value. */
async function chromiumShadow(page) {
  const debuggerSession = await page.context().newCDPSession(page);
  const root = await find(debuggerSession);
  return async (body, argument) => {
    const { result, exceptionDetails } = await debuggerSession.send('Runtime.callFunctionOn', {
      objectId: root, functionDeclaration: `function (argument) { return (${body})(this, argument); }`,
      arguments: [{ value: argument }], returnByValue: true, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

async function find(debuggerSession) {
  const host = await until(async () => {
    const { root } = await debuggerSession.send('DOM.getDocument', { depth: -1, pierce: true });
    return findHost(root);
  }, 'the overlay');
  const { object } = await debuggerSession.send('DOM.resolveNode', { backendNodeId: host.shadowRoots[0].backendNodeId });
  return object.objectId;
}

function findHost(node) {
  if (node.localName === 'verbatim-overlay') return node.shadowRoots?.length ? node : null;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return null;
}

/** axe-core, as one script. */
export const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe's violations on markup and styles, as "rule: element" lines. */
async function axeOn(page, { html, css }) {
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const copy = await page.context().newPage();
  try {
    await copy.setViewportSize(page.viewportSize());
    await copy.setContent(`<!DOCTYPE html><html lang="en"><title>Copy</title><style>body{margin:0;background:${background}}
      ${css.replaceAll(':host', '#host')}</style><main><h1 style="position:absolute;clip-path:inset(50%)">Copy</h1></main><div id="host">${html}</div></html>`);
    return await axeLines(copy);
  } finally {
    await copy.close();
  }
}

/** axe's violations on a page, as "rule: element" lines. */
export async function axeLines(page) {
  await page.evaluate(axeSource);
  // What is still fading in has not its colours yet; a fast machine looks before it has.
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  // The copy stands alone: that all content should lie in landmarks is a matter of the page around it.
  const { violations } = await page.evaluate(() => globalThis.axe.run({ rules: { region: { enabled: false } } }));
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
