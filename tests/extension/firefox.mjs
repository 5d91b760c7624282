// Drives the real extension in Debian's Firefox ESR over WebDriver BiDi, behind that part of Playwright's interface which
// the tests use, so that one suite runs in both browsers.

/* global ChromeUtils, Cu, Services, WebExtensionPolicy, content, sendAsyncMessage -- in the browser’s own scope */
import puppeteer from 'puppeteer-core';

import { until } from './until.mjs';

const preferences = {
  // Lets tests read what was copied; a person is asked each time.
  'dom.events.testing.asyncClipboard': true,
  // Grants what an extension asks for at a click; a person would have to say yes.
  'extensions.webextOptionalPermissionPrompts': false,
  // As headless Chromium has them.
  'ui.useOverlayScrollbars': 1,
};

/** A browser with the extension; the same as `launch` of harness.mjs. */
export async function launchFirefox(folder) {
  const firefox = await puppeteer.launch({
    browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true,
    args: ['--remote-allow-system-access'], extraPrefsFirefox: preferences, defaultViewport: { width: 1280, height: 800 },
  });
  const send = async (method, params) => (await firefox.connection.send(method, params)).result;
  const chromeScope = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0].context;
  const id = await firefox.installExtension(folder);
  const host = await inChrome((addon) => WebExtensionPolicy.getByID(addon).mozExtensionHostname, id);
  const welcome = `moz-extension://${host}/welcome.html`;
  const own = await until(async () => (await contexts()).find(({ url }) => url === welcome)?.context, 'the welcome page');
  const welcomePage = {
    url: () => welcome,
    textContent: (selector) => until(() => callIn(own, (wanted) => document.querySelector(wanted)?.textContent, selector), selector),
    title: () => callIn(own, () => document.title),
  };
  const browser = {
    id: host,
    origin: `moz-extension://${host}`,
    context: { grantPermissions: async () => undefined, pages: () => [welcomePage] },
    /** Runs in a page of the extension: Firefox lets nobody into its event page. */
    worker: { evaluate: (run, argument) => callIn(own, run, argument) },
    async open(url) {
      const page = await newPage();
      await page.goto(url);
      return page;
    },
    /** Ends the event page, as the browser does when it has been idle. */
    endBackground: () => inChrome((addon) => WebExtensionPolicy.getByID(addon).extension.terminateBackground(), id),
    close: () => firefox.close(),
    press: () => inChrome(async (addon) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(addon);
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }, id),
    /** Opens the extension's sidebar, which Firefox does for the extension at a click alone. */
    async openSidebar() {
      await sidebarAction('open');
      await until(() => inChrome((wanted) => {
        const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        const view = document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser');
        return view?.currentURI?.spec === wanted && !view.webProgress.isLoadingDocument;
      }, `${browser.origin}/side_panel.html`), 'the sidebar');
    },
    closeSidebar: () => sidebarAction('close'),
    /** What an expression gives in the sidebar's document. */
    inSidebar: (expression) => inChrome((wanted) => new Promise((resolve, reject) => {
      const { document } = Services.wm.getMostRecentWindow('navigator:browser');
      const { messageManager } = document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser');
      const answer = `verbatim-${Math.random()}`;
      messageManager.addMessageListener(answer, function listen({ data }) {
        messageManager.removeMessageListener(answer, listen);
        if (data.error) reject(new Error(data.error)); else resolve(data.value);
      });
      // The extension's own policy forbids eval; a sandbox of the document's is under none.
      const script = async (name, source) => {
        try {
          const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
          const text = await Cu.evalInSandbox(`(async () => JSON.stringify((await (${source})) ?? null))()`, sandbox);
          sendAsyncMessage(name, { value: JSON.parse(text) });
        } catch (error) {
          sendAsyncMessage(name, { error: String(error) });
        }
      };
      messageManager.loadFrameScript(`data:,${encodeURIComponent(`(${script})(${JSON.stringify(answer)}, ${JSON.stringify(wanted)})`)}`, false);
    }), expression),
    /** Chooses the extension's item from the menu that a right click on a page opens. */
    async chooseMenuItem(page) {
      await page.bringToFront();
      await page.mouse.click(5, 5, { button: 'right' });
      await until(() => inChrome(() => {
        const menu = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('contentAreaContextMenu');
        const item = menu.querySelector('menuitem[id^="verbatim_"]');
        if (menu.state !== 'open' || !item) return false;
        menu.activateItem(item);
        return true;
      }), 'the menu');
    },
    /** What pressing the shortcut does; the protocol's own keys go to the page alone. Fails where the browser has bound no such key. */
    pressShortcut: () => inChrome(() => {
      const { document } = Services.wm.getMostRecentWindow('navigator:browser');
      document.querySelector('keyset[id^="ext-keyset"] > key[key="V"][modifiers="alt,shift"]').doCommand();
    }),
  };
  return browser;

  /** @param what `open` or `close` */
  function sidebarAction(what) {
    return inChrome(async ([addon, method]) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(addon);
      await ExtensionParent.apiManager.global.sidebarActionFor(extension)[method](Services.wm.getMostRecentWindow('navigator:browser'));
    }, [id, what]);
  }

  async function newPage() {
    return new Page(await firefox.newPage(), { send, inChrome, callIn, contexts, newPage });
  }

  async function contexts() {
    return (await send('browsingContext.getTree', {})).contexts;
  }

  /** Runs a function in the browser's own scope, with what only the browser may do. */
  function inChrome(run, argument) {
    return callIn(chromeScope, run, argument);
  }

  async function callIn(context, run, argument = null) {
    const { result, exceptionDetails } = await send('script.callFunction', {
      functionDeclaration: `async (argument) => JSON.stringify((await (${run})(JSON.parse(argument))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(argument) }], target: { context }, awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return JSON.parse(result.value);
  }
}

/** A tab, as Playwright has it. */
class Page {
  constructor(tab, scope) {
    this.tab = tab;
    this.id = tab.mainFrame()._id;
    this.scope = scope;
    this.size = { width: 1280, height: 800 };
    this.mouse = tab.mouse;
    this.keyboard = {
      type: (text) => tab.keyboard.type(text),
      /** `j` or `Control+A` */
      press: async (keys) => {
        const [key, ...modifiers] = keys.split(/\+(?=.)/).reverse();
        for (const modifier of modifiers) await tab.keyboard.down(modifier);
        await tab.keyboard.press(modifiers.length ? key.toLowerCase() : key);
        for (const modifier of modifiers) await tab.keyboard.up(modifier);
      },
    };
  }

  url() { return this.address; }

  async goto(url) {
    this.address = url;
    // Between the web and the extension's own pages a tab changes its process, and nothing tells when that is done.
    await this.scope.send('browsingContext.navigate', { context: this.id, url, wait: url.startsWith('http') ? 'complete' : 'none' });
    await until(async () => (await this.scope.contexts()).some((each) => each.context === this.id && each.url === url), url);
    await until(() => this.evaluate(() => document.readyState === 'complete'), `the whole of ${url}`);
  }

  async goBack() {
    const before = this.address;
    await this.scope.send('browsingContext.traverseHistory', { context: this.id, delta: -1 });
    await until(async () => {
      this.address = (await this.scope.contexts()).find((each) => each.context === this.id).url;
      return this.address !== before;
    }, 'the page before');
  }

  async reload() {
    await this.scope.send('browsingContext.reload', { context: this.id, wait: 'complete' });
  }

  close() { return this.tab.close(); }
  bringToFront() { return this.tab.bringToFront(); }
  /** A function, or a script without a result. Nothing here makes the page believe in a person's click. */
  evaluate(run, argument) {
    return typeof run === 'function' ? this.scope.callIn(this.id, run, argument) : this.tab.evaluate(run);
  }
  quietly(run, argument) { return this.evaluate(run, argument); }
  content() { return this.evaluate(() => document.documentElement.outerHTML); }
  setContent(html) { return this.tab.setContent(html); }

  async getAttribute(selector, name) {
    await this.waitFor(selector);
    return this.evaluate(([wanted, key]) => document.querySelector(wanted).getAttribute(key), [selector, name]);
  }

  async textContent(selector) {
    await this.waitFor(selector);
    return this.evaluate((wanted) => document.querySelector(wanted).textContent, selector);
  }

  /** Until the page has what a CSS selector means: a page that has come need not have built its content yet. */
  waitFor(selector) { return until(() => this.evaluate((wanted) => document.querySelector(wanted) !== null, selector), selector); }
  waitForSelector(selector) { return until(() => this.centreOf(selector), selector); }

  /** The middle of what a selector means first: CSS, `text=TEXT`, or CSS with one `:has-text("TEXT")` in it. */
  centreOf(selector) {
    return this.evaluate((wanted) => {
      const [, css, text, rest] = /^text=/.test(wanted) ? [null, 'button, a, p', wanted.slice(5), ''] : /^(.*):has-text\("(.*)"\)(.*)$/.exec(wanted) ?? [null, wanted, '', ''];
      const holder = [...document.querySelectorAll(css)].find((element) => element.textContent.includes(text));
      const found = rest ? holder?.querySelector(rest) : holder;
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, selector);
  }

  async click(selector) {
    const { x, y } = await this.waitForSelector(selector);
    await this.tab.mouse.click(x, y);
  }

  async fill(selector, text) {
    await this.click(selector);
    await this.tab.keyboard.type(text);
  }

  async setInputFiles(selector, { name, mimeType, buffer }) {
    await this.waitFor(selector);
    await this.evaluate(([wanted, file, type, text]) => {
      const files = new DataTransfer();
      files.items.add(new File([text], file, { type }));
      const input = document.querySelector(wanted);
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, [selector, name, mimeType, buffer.toString('utf8')]);
  }

  waitForTimeout(ms) { return new Promise((resolve) => { setTimeout(resolve, ms); }); }
  viewportSize() { return this.size; }
  context() { return { newPage: this.scope.newPage }; }
  on() { /* What a console says is looked at in Chromium. */ }

  async setViewportSize(size) {
    this.size = size;
    await this.tab.setViewport(size);
  }

  async screenshot(options) {
    return Buffer.from(await this.tab.screenshot(options));
  }

  async emulateMedia({ media, colorScheme }) {
    await this.bringToFront();
    await this.scope.inChrome(([medium, scheme]) => {
      const { browsingContext } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
      if (medium) browsingContext.mediumOverride = medium;
      if (scheme) browsingContext.prefersColorSchemeOverride = scheme;
    }, [media, colorScheme]);
    if (colorScheme) await until(() => this.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, colorScheme), colorScheme);
  }

  /** The first match of a CSS selector. */
  locator(selector) {
    const ask = (run) => this.evaluate(run, selector);
    const isVisible = () => ask((wanted) => {
      const element = document.querySelector(wanted);
      return element !== null && element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    });
    return {
      first() { return this; },
      isVisible,
      count: () => ask((wanted) => document.querySelectorAll(wanted).length),
      boundingBox: async () => {
        await this.waitFor(selector);
        return ask((wanted) => {
          const { x, y, width, height } = document.querySelector(wanted).getBoundingClientRect();
          return { x, y, width, height };
        });
      },
      waitFor: ({ state }) => until(() => ask((wanted) => document.querySelector(wanted) !== null).then((is) => is === (state === 'attached')), `${selector} ${state}`),
    };
  }

  /** Calls functions with the closed shadow root of the overlay and a value; null while there is none. */
  async shadow() {
    const target = { context: this.id };
    const call = async (functionDeclaration, more) => {
      const { result, exceptionDetails } = await this.scope.send('script.callFunction', { functionDeclaration, target, awaitPromise: true, ...more });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value;
    };
    const host = await call('() => document.querySelector("verbatim-overlay")', { serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' } });
    const sharedId = host?.shadowRoot?.sharedId;
    if (!sharedId) return null;
    return async (run, argument) => JSON.parse(await call(
      `async (root, argument) => JSON.stringify((await (${run})(root, JSON.parse(argument))) ?? null)`,
      { arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(argument) }] },
    ));
  }
}
