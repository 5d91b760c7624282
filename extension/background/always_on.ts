/** Cleans articles without being asked, on the sites where the person wants that and the browser has been told so. */

import { changeSettings, loadSettings } from '../settings/storage.ts';
import { isAlwaysOn, withSite } from '../settings/settings.ts';

/** How long a page that changes its address without loading is given to show the new story (ms). */
const settlesIn = 600;

/**
 * Turns a site on or off; the permission for it is asked for or given back. Resolves to whether the site is as wanted:
 * false when the permission was refused. Rejects where the browser wants the question to come from a click on a page
 * of the extension's own.
 */
export async function setAlwaysOn(host: string, isWanted: boolean): Promise<boolean> {
  const origins = originsOf(host);
  if (isWanted && !(await chrome.permissions.contains({ origins })) && !(await chrome.permissions.request({ origins }))) {
    return false;
  }
  const { always } = await changeSettings((settings) => withSite(settings, host, isWanted));
  // A permission that the manifest asks for outright cannot be given back.
  if (!isWanted && !always.everywhere) await chrome.permissions.remove({ origins }).catch(() => false);
  return true;
}

/** Match patterns have no port. In Firefox "*" means web sockets too, which the manifest does not ask for. */
export function originsOf(host: string): string[] {
  const name = host.replace(/:\d+$/, '');
  return [`https://${name}/*`, `http://${name}/*`];
}

/**
 * Watches for pages that have loaded or changed their address. The browser tells the address only of sites that it
 * lets the extension into.
 * @param clean cleans the page of a tab, which is at that address, silently when there is no story in it
 */
export function watchPages(clean: (tabId: number, url: string) => Promise<void>): void {
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  chrome.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (!tab.url || (change.status !== 'complete' && change.url === undefined)) return;
    clearTimeout(waiting.get(tabId));
    const delay = change.status === 'complete' ? 0 : settlesIn;
    waiting.set(tabId, setTimeout(() => {
      waiting.delete(tabId);
      void cleanIfWanted(tabId, clean);
    }, delay));
  });
}

async function cleanIfWanted(tabId: number, clean: (tabId: number, url: string) => Promise<void>): Promise<void> {
  const tab = await chrome.tabs.get(tabId).catch(() => null);
  if (!tab?.url || !/^https?:/.test(tab.url)) return;
  const { host } = new URL(tab.url);
  if (isAlwaysOn(await loadSettings(), host)) await clean(tabId, tab.url);
}
