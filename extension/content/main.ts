/** The content script's entry: one click reads and cleans the page, the next puts it back. */

import { addressOf } from '../core/address.ts';
import { unpack } from '../core/core.ts';
import { readingFor } from '../settings/settings.ts';
import { loadSettings } from '../settings/storage.ts';
import { mountOverlay } from '../ui/mount_overlay.ts';
import { prepareToast, showToast } from '../ui/toast.ts';
import { request, type LastRead, type StateRequest } from '../core/messages.ts';
import { bodyOf } from './dom.ts';
import { whenOrphaned } from './orphaned.ts';
import { openSession, type Session } from './session.ts';

declare global {
  /** Set while the content script runs in this page: what the background finds on the next click. */
  var verbatim: Run | undefined;
  /** The module's bytes, gzip in base64; set by `module.js`, which is injected first. */
  var verbatimModule: string | undefined;
  /** Set where nobody has asked for this page to be cleaned: without a story, nothing is said. */
  var verbatimSilently: boolean | undefined;
  /** The address of the page that was put back last: it is not cleaned again unasked. */
  var verbatimLeft: string | undefined;
}

/** From one click to the next. */
class Run {
  /** The address that was cleaned; a page may change it without loading. */
  readonly address = addressOf(location.href);
  private session: Session | null = null;
  private readonly ending = new AbortController();

  async start(isSilent: boolean): Promise<void> {
    if (!isPage()) {
      this.end();
      if (isSilent || !(await isInFrame())) tell('restricted');
      return;
    }
    const unpacking = unpack(globalThis.verbatimModule ?? '');
    globalThis.verbatimModule = undefined;
    const [module, settings] = await Promise.all([unpacking, loadSettings()]);
    const sayTurnedOff = prepareToast(document, chrome.i18n.getMessage('turnedOff'));
    this.session = await openSession(module, readingFor(settings, location.host), isSilent, this.ending.signal);
    if (this.session) {
      this.session.onClose(() => { this.end(); });
      this.session.onClose(whenOrphaned(() => {
        this.session?.close();
        sayTurnedOff();
      }));
      // Come back from the browser's page cache, the page is clean still; the button has forgotten.
      addEventListener('pageshow', ({ persisted }) => { if (persisted) tell('clean'); }, { signal: this.ending.signal });
      // The clean page is what was asked for; the overlay, new to its page, takes half as long again.
      await painted();
      if (this.ending.signal.aborted) return;
      this.session.onClose(mountOverlay(this.session, settings));
      // Last: at this news the side panel asks the overlay.
      tell('clean', { carrier: this.session.carrier, ms: Math.round(this.session.readMs) });
    } else if (!this.ending.signal.aborted) {
      this.end();
      if (!isSilent && !(await isInFrame())) showToast(document, chrome.i18n.getMessage('noStory'));
    }
  }

  /** Puts the page back; while it is still being read, leaves it as it is. */
  toggle(): void {
    globalThis.verbatimLeft = this.address;
    this.end();
    this.session?.close();
  }

  private end(): void {
    this.ending.abort();
    if (this.session) tell('untouched');
    if (globalThis.verbatim === this) globalThis.verbatim = undefined;
  }
}

/** Whether this is a page with a body: no frame set, SVG or XML document, though browsers show the last as HTML. */
function isPage(): boolean {
  const isXml = document instanceof XMLDocument && document.contentType !== 'application/xhtml+xml';
  return !isXml && bodyOf(document) instanceof HTMLBodyElement;
}

/** How long a frame is waited for (ms): where nobody sees the page, or its part of another, the browser paints none. */
const longestFrame = 200;

/** Resolves when the browser has painted what it was given to paint. */
function painted(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => { setTimeout(resolve); });
    setTimeout(resolve, longestFrame);
  });
}

/** Whether a frame of the page has been cleaned, or put back, in its place. */
async function isInFrame(): Promise<boolean> {
  return window === window.top && request({ type: 'frames' });
}

/** Shows on the toolbar button what the page is. That the background is gone is no harm then. */
function tell(state: StateRequest['state'], read?: LastRead): void {
  request({ type: 'state', state, ...(read ? { read } : {}) }).catch(() => undefined);
}

/** Starts; where a second click has injected this script while the first is still at work, ends that one instead. */
function main(): void {
  const running = Object.hasOwn(globalThis, 'verbatim') ? globalThis.verbatim : undefined;
  const isSilent = globalThis.verbatimSilently === true;
  globalThis.verbatimSilently = undefined;
  if (running) {
    globalThis.verbatimModule = undefined;
    if (!isSilent) running.toggle();
    return;
  }
  globalThis.verbatimLeft = undefined;
  const run = new Run();
  globalThis.verbatim = run;
  run.start(isSilent).catch(() => {
    run.toggle();
    if (!isSilent) showToast(document, chrome.i18n.getMessage('readingFailed'));
  });
}

main();
