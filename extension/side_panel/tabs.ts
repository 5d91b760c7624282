/** The clean pages of this window, each over a port of its own; the page in front is the one that is shown. */

import type { Delivery } from '../ui/delivery.ts';
import type { PanelContent } from '../ui/panel_content.ts';
import type { PanelMoment } from '../ui/panel_context.ts';
import { sidePanelPort, type FromSidePanel } from '../ui/side_panel_link.ts';
import { parseMessage } from './parse_message.ts';

/** What a page has told of itself. */
export interface Told { content: PanelContent; moment: PanelMoment }

interface Page { port: chrome.runtime.Port; told: Told | null }

/**
 * Ports stay open while their tabs are in the background, so that no page is laid out anew whenever its tab is left.
 */
export class Tabs {
  private readonly pages = new Map<number, Page>();
  private front: number | undefined;

  /**
   * @param onChange called with what the page in front tells; null where it is not clean
   * @param onDelivery called with a text that a page hands over
   */
  constructor(
    private readonly onChange: (told: Told | null, tabId: number | undefined) => void,
    private readonly onDelivery: (delivery: Delivery) => void,
  ) {
    chrome.tabs.onActivated.addListener(() => void this.follow());
    chrome.tabs.onAttached.addListener(() => void this.follow());
    chrome.tabs.onDetached.addListener((tabId) => { this.leave(tabId); });
    // Another page, or one from the browser's page cache: Chromium has closed its port then, Firefox keeps those of pages that were left.
    chrome.tabs.onUpdated.addListener((tabId, { status }) => { if (status === 'complete' && tabId === this.front) this.connect(tabId); });
    // What a page tells the background when it has been cleaned comes here too.
    chrome.runtime.onMessage.addListener((message: unknown, sender) => {
      const isClean = typeof message === 'object' && message !== null && 'state' in message && message.state === 'clean';
      if (isClean && sender.tab?.id === this.front) void this.follow();
    });
    void this.follow();
  }

  /** Has the page in front do something. */
  send(action: FromSidePanel): void {
    this.pages.get(this.front ?? -1)?.port.postMessage(action);
  }

  private async follow(): Promise<void> {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    this.front = tab?.id;
    if (this.front !== undefined && !this.pages.has(this.front)) this.connect(this.front);
    this.show();
  }

  /** Opens a new port to what is now in a tab. Where there is no script of ours, it is closed at once. */
  private connect(tabId: number): void {
    const before = this.pages.get(tabId);
    const port = chrome.tabs.connect(tabId, { name: sidePanelPort });
    const page: Page = { port, told: before?.told ?? null };
    this.pages.set(tabId, page);
    before?.port.disconnect();
    port.onDisconnect.addListener(() => {
      // eslint-disable-next-line @typescript-eslint/no-unused-expressions -- where nobody reads it, Chromium complains
      chrome.runtime.lastError;
      if (this.pages.get(tabId) !== page) return;
      this.pages.delete(tabId);
      this.show();
    });
    port.onMessage.addListener((given: unknown) => {
      const message = parseMessage(given);
      if (!message) return;
      if ('delivery' in message) {
        if (tabId === this.front) this.onDelivery(message.delivery);
        return;
      }
      const content = message.content ?? page.told?.content;
      if (content) page.told = { content, moment: message.moment };
      this.show();
    });
  }

  private leave(tabId: number): void {
    this.pages.get(tabId)?.port.disconnect();
    this.pages.delete(tabId);
  }

  private show(): void {
    this.onChange(this.pages.get(this.front ?? -1)?.told ?? null, this.front);
  }
}
