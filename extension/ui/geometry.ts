/**
 * Where the quotations stand in the document, measured all at once and only when the layout has changed, so that
 * scrolling reads no layout. Lengths are CSS px, relative to the overlay's origin.
 */

import { bodyOf, documentElement } from '../content/dom.ts';
import type { OverlaySession } from './overlay_session.ts';
import { isShown } from './who_said_what.ts';

export interface Box { left: number; top: number; right: number; bottom: number }

export interface Place {
  /** Index into `reading.quotations`. */
  quotation: number;
  /** From the first line's top to the last line's bottom. */
  top: number;
  bottom: number;
  firstLine: Box;
}

export interface Margin { side: 'left' | 'right'; left: number; width: number }

/** Between the column and its labels; the least and the most that a label is wide (CSS px). */
const gap = 20;
const stripRoom = 16;
const labelWidth = { least: 116, most: 176 };

export class Geometry {
  /** In text order; quotations whose text is not rendered are missing. */
  places: readonly Place[] = [];
  /** Where labels stand beside the column of text; null where they have no room. */
  margin: Margin | null = null;
  documentHeight = 1;

  private readonly observer: ResizeObserver;
  private readonly stop = new AbortController();
  private frame = 0;

  /**
   * @param origin an element at the overlay's origin; it moves with the document
   * @param onMeasured called after each measurement
   */
  constructor(
    private readonly session: OverlaySession,
    private readonly origin: Element,
    private readonly onMeasured: () => void,
  ) {
    const page = session.root.ownerDocument;
    const options = { signal: this.stop.signal, passive: true } as const;
    this.observer = new ResizeObserver(() => { this.invalidate(); });
    for (const element of [documentElement(page), bodyOf(page), session.root]) this.observer.observe(element);
    addEventListener('resize', () => { this.invalidate(); }, options);
    page.fonts.addEventListener('loadingdone', () => { this.invalidate(); }, options);
    // A box within the page that scrolls moves its text against the document.
    page.addEventListener('scroll', (event) => {
      if (event.target !== page) this.invalidate();
    }, { ...options, capture: true });
  }

  /** Measures in the next frame, once, however often it is asked to. */
  invalidate(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.measure();
    });
  }

  measure(): void {
    const { reading, root } = this.session;
    const zero = this.origin.getBoundingClientRect();
    const places: Place[] = [];
    reading.quotations.forEach((quotation, index) => {
      if (!isShown(quotation)) return;
      const place = this.place(index, zero);
      if (place) places.push(place);
    });
    this.places = places;
    this.margin = this.findMargin(this.measureColumn(root, zero), zero);
    this.documentHeight = Math.max(root.ownerDocument.documentElement.scrollHeight, 1);
    this.onMeasured();
  }

  /** Rectangles of all of a quotation's lines, in the viewport's coordinates; read at the moment of asking. */
  lines(quotation: number): DOMRect[] {
    return this.session.reading.quotations[quotation]?.spans.flatMap((span) => this.session.linesOf(span)) ?? [];
  }

  dispose(): void {
    cancelAnimationFrame(this.frame);
    this.observer.disconnect();
    this.stop.abort();
  }

  private place(index: number, zero: DOMRect): Place | null {
    const lines = this.lines(index);
    const line = lines[0];
    if (!line) return null;
    const firstLine = {
      left: line.left - zero.left,
      top: line.top - zero.top,
      right: line.right - zero.left,
      bottom: line.bottom - zero.top,
    };
    return { quotation: index, top: firstLine.top, bottom: lines.at(-1)!.bottom - zero.top, firstLine };
  }

  /** Right of the column if a label fits there, else left of it. */
  private findMargin(column: { left: number; right: number }, zero: DOMRect): Margin | null {
    if (column.right <= column.left) return null;
    const page = this.session.root.ownerDocument.documentElement.getBoundingClientRect();
    // The strip has the last pixels on the right.
    const right = page.right - zero.left - column.right - gap - stripRoom;
    const left = column.left - (page.left - zero.left) - gap - stripRoom;
    if (right >= labelWidth.least) {
      return { side: 'right', left: column.right + gap, width: Math.min(right, labelWidth.most) };
    }
    if (left < labelWidth.least) return null;
    const width = Math.min(left, labelWidth.most);
    return { side: 'left', left: column.left - gap - width, width };
  }

  /** The text of the blocks that hold quotations is the column; a wide picture beside them does not widen it. */
  private measureColumn(root: Element, zero: DOMRect): { left: number; right: number } {
    let left = Infinity;
    let right = -Infinity;
    const seen = new Set<Element>();
    for (const quotation of this.session.reading.quotations) {
      const element = isShown(quotation) && quotation.spans[0] && this.session.elementAround(quotation.spans[0]);
      const block = element && blockAround(element, root);
      if (!block || seen.has(block)) continue;
      seen.add(block);
      const rect = block.getBoundingClientRect();
      if (rect.width === 0) continue;
      const { paddingLeft, paddingRight } = getComputedStyle(block);
      left = Math.min(left, rect.left - zero.left + Number.parseFloat(paddingLeft));
      right = Math.max(right, rect.right - zero.left - Number.parseFloat(paddingRight));
    }
    return { left: Number.isFinite(left) ? left : 0, right: Number.isFinite(right) ? right : 0 };
  }
}

function blockAround(inner: Element, root: Element): Element {
  let element = inner;
  while (element !== root && element.parentElement && getComputedStyle(element).display.startsWith('inline')) {
    element = element.parentElement;
  }
  return element;
}
