/** The content script's entry: one click reads and cleans the page, the next puts it back. */

import { startCore } from '../core/core.ts';
import { openSession, type Session } from './session.ts';

declare global {
  /** Set while the content script runs in this page: what the background finds on the next click. */
  var verbatim: Run | undefined;
  /** The module's bytes, base64; set by `module.js`, which is injected first. */
  var verbatimModule: string | undefined;
}

/** From one click to the next. */
class Run {
  private session: Session | null = null;
  private ended = false;

  async start(): Promise<void> {
    const core = startCore(globalThis.verbatimModule ?? '');
    globalThis.verbatimModule = undefined;
    this.session = await openSession(await core);
    if (!this.session || this.ended) this.toggle();
  }

  /** Puts the page back; while it is still being read, as soon as it has been. */
  toggle(): void {
    this.ended = true;
    this.session?.close();
    globalThis.verbatim = undefined;
  }
}

globalThis.verbatim = new Run();
void globalThis.verbatim.start();
