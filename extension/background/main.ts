/** The background: starts and ends the content script of a tab, and does for it what only the extension may do. */

import { addressOf } from '../core/address.ts';
import { injected } from '../core/injected.ts';
import type { LastRead, Reply, Request, StateRequest } from '../core/messages.ts';
import { isLook } from '../core/look.ts';
import { setAlwaysOn, watchPages } from './always_on.ts';
import { legibleFont } from './font.ts';
import { toggleInFrames } from './frames.ts';
import { readInBackground, writeInBackground } from './read.ts';
import { openSidePanel } from './side_panel.ts';
import { highlightSheet, styleSheet } from './style.ts';

const menuItem = 'toggle';
const sidePanelItem = 'side-panel';

const welcomePage = (): string => chrome.runtime.getURL('welcome.html');

chrome.runtime.onInstalled.addListener(({ reason }: { reason: string }) => {
  if (reason === 'install') void chrome.tabs.create({ url: welcomePage() });
  chrome.contextMenus.removeAll(() => {
    chrome.contextMenus.create({ id: menuItem, contexts: ['page'], title: chrome.i18n.getMessage('menuToggle') });
    chrome.contextMenus.create({ id: sidePanelItem, contexts: ['action'], title: chrome.i18n.getMessage('openSidePanel') });
  });
});
chrome.action.onClicked.addListener((tab) => void toggle(tab));
chrome.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId === menuItem && tab) void toggle(tab);
  if (info.menuItemId === sidePanelItem && tab) void openSidePanel(tab.windowId);
});

/** Cleans the tab's page, or puts it back. Where the browser lets no extension run, the button says so. */
async function toggle(tab: chrome.tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const target = { tabId: tab.id };
  try {
    if (tab.url === welcomePage()) {
      await chrome.runtime.sendMessage('toggle-welcome');
      return;
    }
    const [frame] = await runInPage({ target, func: toggleRunning });
    if (frame?.result !== true) await chrome.scripting.executeScript({ target, files: injected });
  } catch {
    await showState(tab.id, 'restricted');
  }
}

/**
 * Runs a script in the page that was clicked on. Of eight clicks Chromium refuses the first script once: it has granted
 * the tab, but the page's process has not heard of it. The second try comes after that news.
 */
function runInPage(script: chrome.scripting.ScriptInjection<[], boolean>): Promise<chrome.scripting.InjectionResult<boolean>[]> {
  return chrome.scripting.executeScript(script).catch(() => chrome.scripting.executeScript(script));
}

/** Runs in the page: hands the click to the content script when there is one (an element may have that name too). */
function toggleRunning(): boolean {
  const running = Object.hasOwn(globalThis, 'verbatim') ? globalThis.verbatim : undefined;
  running?.toggle();
  return running !== undefined;
}

/** Cleans a tab's page unasked: a page without a story is left alone without a word. */
async function cleanSilently(tabId: number, url: string): Promise<void> {
  const target = { tabId };
  try {
    const [frame] = await chrome.scripting.executeScript({ target, func: prepareSilently, args: [addressOf(url)] });
    if (frame?.result === true) await chrome.scripting.executeScript({ target, files: injected });
  } catch {
    // The tab is gone, or its page is one that no extension may touch.
  }
}

/** Runs in the page: puts back what was cleaned under another address; false when this very page is clean, or was put back. */
function prepareSilently(address: string): boolean {
  const running = Object.hasOwn(globalThis, 'verbatim') ? globalThis.verbatim : undefined;
  if (running?.address === address || globalThis.verbatimLeft === address) return false;
  running?.toggle();
  globalThis.verbatimSilently = true;
  return true;
}

watchPages(cleanSilently);

chrome.runtime.onMessage.addListener((message: unknown, sender, reply: (reply: Reply) => void) => {
  answer(message, sender).then(
    (result) => { reply({ answer: result }); },
    (error: unknown) => { reply({ error: String(error) }); },
  );
  return true;
});

/** Answers a content script of this extension in a tab; anybody else is refused. */
async function answer(message: unknown, sender: chrome.runtime.MessageSender): Promise<unknown> {
  const { id: tabId, windowId } = sender.tab ?? {};
  if (sender.id !== chrome.runtime.id || tabId === undefined || windowId === undefined) throw new Error('Not a content script of ours.');
  const request = message as Request;
  switch (request.type) {
    case 'read':
      return readInBackground(request);
    case 'write':
      return writeInBackground(request, request.format);
    case 'style':
      return setStyle(request.look, request.insert, tabId, sender);
    case 'state':
      await rememberRead(request.read);
      return showState(tabId, request.state);
    case 'frames':
      return toggleInFrames(tabId);
    case 'font':
      return legibleFont();
    case 'always':
      return setAlwaysOn(hostOf(sender), request.on);
    case 'options':
      return openOptions(request.host === undefined ? '' : `#${encodeURIComponent(hostOf(sender))}`);
    case 'sidePanel':
      return openSidePanel(windowId);
    default:
      throw new Error('An unknown request.');
  }
}

/** The site of the page that asks, whatever it says itself. */
function hostOf(sender: chrome.runtime.MessageSender): string {
  return new URL(sender.url ?? '').host;
}

async function openOptions(fragment: string): Promise<null> {
  await chrome.tabs.create({ url: chrome.runtime.getURL(`options.html${fragment}`) });
  return null;
}

async function setStyle(
  look: unknown, insert: boolean, tabId: number, { url = '', frameId = 0 }: chrome.runtime.MessageSender,
): Promise<string | null> {
  if (!isLook(look)) throw new Error('A malformed look.');
  if (url.startsWith(chrome.runtime.getURL(''))) return `${styleSheet(look)}\n${highlightSheet(look)}`;
  const target = { tabId, frameIds: [frameId] };
  const sheets = [
    { target, css: styleSheet(look), origin: 'USER' },
    { target, css: highlightSheet(look), origin: 'AUTHOR' },
  ] as const;
  await Promise.all(sheets.map((sheet) => insert ? chrome.scripting.insertCSS(sheet) : chrome.scripting.removeCSS(sheet)));
  return null;
}

/** Until the browser is closed. */
async function rememberRead(read: unknown): Promise<void> {
  if (typeof read !== 'object' || read === null) return;
  const { carrier, ms } = read as Partial<LastRead>;
  if ((carrier === 'page' || carrier === 'background') && typeof ms === 'number') await chrome.storage.session.set({ lastRead: { carrier, ms } });
}

async function showState(tabId: number, state: unknown): Promise<null> {
  const message = titles[state as StateRequest['state']];
  await chrome.action.setBadgeText({ tabId, text: state === 'restricted' ? '–' : '' });
  await chrome.action.setTitle({ tabId, title: chrome.i18n.getMessage(message) });
  return null;
}

const titles = { clean: 'actionTitleActive', untouched: 'actionTitle', restricted: 'actionTitleRestricted' } as const;
