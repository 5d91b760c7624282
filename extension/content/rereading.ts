/** Reads the page again after changes, but never spends more than a small share of the time on it. */

/** A reading is followed by a pause of so many times what it took, though by none longer than this (ms). */
const pause = 20;
const longestPause = 20_000;
/** The same where the reader has nothing to read before. */
const urgentPause = 2;
/** Changes often come in bursts: how long to wait for the rest (ms). */
const gather = 200;

export class Rereading {
  private timer = 0;
  private busy = false;
  private again = false;
  private stopped = false;
  private urgent = false;
  private ended = 0;
  private took = 0;

  /** @param read reads the page again; must not reject */
  constructor(private readonly read: () => Promise<void>) {}

  /** Asks for a reading: at once, or when the pause is over, which is short where it is urgent. */
  request(isUrgent = false): void {
    const hurries = isUrgent && !this.urgent;
    this.again = true;
    this.urgent ||= isUrgent;
    if (this.stopped || this.busy || (this.timer !== 0 && !hurries)) return;
    clearTimeout(this.timer);
    const wait = Math.min(longestPause, (this.urgent ? urgentPause : pause) * this.took);
    this.timer = window.setTimeout(() => void this.run(), Math.max(gather, this.ended + wait - performance.now()));
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stopped = true;
  }

  private async run(): Promise<void> {
    this.busy = true;
    this.again = this.urgent = false;
    this.timer = 0;
    const start = performance.now();
    await this.read();
    this.ended = performance.now();
    this.took = this.ended - start;
    this.finish();
  }

  private finish(): void {
    if (this.stopped) return;
    this.busy = false;
    if (this.again) this.request();
  }
}
