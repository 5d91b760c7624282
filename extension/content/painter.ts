/**
 * Keeps the quotations painted. After any change of the page, Chromium works through every range of every highlight before
 * it paints the next frame (25 ms for a thousand quotations); so where there are many, those near the screen are painted,
 * and others when they come near.
 */

import type { Quotation } from '../core/reading.ts';
import type { OverlaySession } from '../ui/overlay_session.ts';
import { isSpeech, paint, unpaint } from './highlight.ts';

/** Up to so many quotations are painted all at once. */
const few = 200;
/** How far above and below the screen quotations are painted, and how near the last of them may come; in screens. */
const painted = 2;
const leastPainted = 1;

export class Painter {
  private quotations: readonly Quotation[] = [];
  /** Which of them are painted, the end exclusive. */
  private from = 0;
  private to = 0;
  private readonly ended = new AbortController();

  constructor(private readonly session: Pick<OverlaySession, 'rangesOf' | 'linesOf'>, private readonly prefix: string) {
    const options = { signal: this.ended.signal, passive: true, capture: true } as const;
    for (const type of ['scroll', 'resize']) addEventListener(type, () => { this.follow(); }, options);
    addEventListener('beforeprint', () => { this.paint(0, this.quotations.length); }, options);
  }

  /** Paints those of these quotations that are speech. */
  show(quotations: readonly Quotation[]): void {
    this.quotations = quotations.filter(isSpeech);
    this.paintNear();
  }

  stop(): void {
    this.ended.abort();
    unpaint(this.prefix);
  }

  private paintNear(): void {
    const all = this.quotations.length;
    if (all <= few) {
      this.paint(0, all);
      return;
    }
    // The one before may reach down to the screen.
    const from = Math.max(0, this.firstBelow(-painted * innerHeight) - 1);
    this.paint(from, this.firstBelow((1 + painted) * innerHeight));
  }

  private paint(from: number, to: number): void {
    this.from = from;
    this.to = to;
    paint(this.quotations.slice(from, to), (span) => this.session.rangesOf(span), this.prefix);
  }

  /** Paints anew where the screen has come near the end of what is painted. */
  private follow(): void {
    const isNearStart = this.from > 0 && this.topOf(this.from) > -leastPainted * innerHeight;
    const isNearEnd = this.to < this.quotations.length && this.topOf(this.to) < (1 + leastPainted) * innerHeight;
    if (isNearStart || isNearEnd) this.paintNear();
  }

  /** The first quotation that begins below an edge (CSS px from the top of the screen); they stand in the order of the text. */
  private firstBelow(edge: number): number {
    let low = 0;
    let high = this.quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.topOf(middle) < edge) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where a quotation begins, or the next one that is shown (CSS px from the top of the screen). */
  private topOf(index: number): number {
    for (let at = index; at < this.quotations.length; at += 1) {
      const span = this.quotations[at]!.spans[0];
      const line = span && this.session.linesOf(span)[0];
      if (line) return line.top;
    }
    return Infinity;
  }
}
