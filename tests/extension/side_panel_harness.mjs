// The browser's own side panel (Firefox: sidebar), opened as a person opens it and looked into as the overlay is.
import { isFirefox } from './harness.mjs';
import { axeSource } from './overlay_harness.mjs';
import { until } from './until.mjs';

/** Opens the side panel beside a clean page: in Chromium with the button of the docked panel, in Firefox as its toolbar menu does. */
export async function openSidePanel(browser, overlay) {
  if (isFirefox) await browser.openSidebar();
  else await overlay.click('.panel header .to-side');
  return sidePanelOf(isFirefox ? { call: browser.inSidebar, close: browser.closeSidebar } : await chromiumPanel(browser));
}

/** `call` runs an expression in the side panel's document and resolves to what it gives, which must be JSON. */
async function sidePanelOf({ call, ...rest }) {
  const evaluate = (run, argument = null) => call(`(${run})(${JSON.stringify(argument)})`);
  const find = '[...document.querySelectorAll(selector)].find((one) => one.textContent.includes(text) && one.getClientRects().length > 0)';
  const matches = (selector, text, then) => call(`(({ selector, text }) => { const found = ${find}; ${then} })(${JSON.stringify({ selector, text })})`);
  const panel = {
    ...rest,
    evaluate,
    /** Waits for a match with this text. */
    see: (selector, text = '') => until(() => matches(selector, text, 'return found !== undefined;'), `${selector} with “${text}” in the side panel`),
    async click(selector, text = '') {
      await panel.see(selector, text);
      await matches(selector, text, 'found.click(); return true;');
    },
    /** Waits until nothing matches. */
    gone: (selector) => until(() => matches(selector, '', 'return found === undefined;'), `no ${selector} in the side panel`),
    texts: (selector) => evaluate((wanted) => [...document.querySelectorAll(wanted)].map((one) => one.textContent), selector),
    press: (key) => evaluate((wanted) => { document.body.dispatchEvent(new KeyboardEvent('keydown', { key: wanted, bubbles: true })); return true; }, key),
    async type(selector, text) {
      await panel.see(selector);
      await evaluate(([wanted, typed]) => {
        const field = document.querySelector(wanted);
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      }, [selector, text]);
    },
    /** Violations that axe-core finds, as "rule: element" lines. */
    async axe() {
      await call(`(() => { ${axeSource}; return true; })()`);
      return evaluate(async () => (await globalThis.axe.run()).violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)));
    },
  };
  await panel.see('h2');
  return panel;
}

/** Chromium's side panel: a target that is no tab, so Playwright does not know it. */
async function chromiumPanel({ session, id }) {
  const target = await until(async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    return targetInfos.find(({ url }) => url === `chrome-extension://${id}/side_panel.html`);
  }, 'the side panel');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const waiting = new Map();
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id: answered, result, error } = JSON.parse(message);
    waiting.get(answered)?.(error ? { exceptionDetails: { text: error.message } } : result);
  });
  let last = 0;
  /** Sends a command of the debugger's protocol. */
  const send = async (method, params) => {
    last += 1;
    const answer = new Promise((resolve) => { waiting.set(last, resolve); });
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) });
    return answer;
  };
  const call = async (expression) => {
    const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    call,
    close: () => call('setTimeout(() => { window.close(); }); true'),
    /** A picture of it, as PNG. */
    async picture({ colorScheme = 'light', forcedColors = 'none' } = {}) {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: colorScheme }, { name: 'forced-colors', value: forcedColors }] });
      return Buffer.from((await send('Page.captureScreenshot', { format: 'png' })).data, 'base64');
    },
  };
}
