/** What the overlay needs of a page that has been read: the reading, where its words stand, and what may be changed. */

import type { WriteFormat } from '../../wasm/module.ts';
import type { Reading, TextSpan, VerdictKind } from '../core/reading.ts';
import type { ReadingSettings } from '../settings/settings.ts';

/** A subtree of the page that is hidden because it is not part of the story. */
export interface HiddenBox {
  /** Why; "you" for what the person has hidden. */
  kind: VerdictKind | 'you';
  words: number;
  element: Element;
  /** True while the person has it shown. */
  shown: boolean;
}

export interface OverlaySession {
  readonly reading: Reading;
  /** The smallest element that holds all of the story. */
  readonly root: Element;
  readonly hidden: readonly HiddenBox[];
  /** Whether what the story stands on is dark. */
  readonly isDark: boolean;
  /** Where the core has run, and how long the first reading took, the snapshot included (ms). */
  readonly carrier: 'page' | 'background';
  readonly readMs: number;
  /** The element of a node that the reading names; null where the page has taken it away. */
  elementOf(node: number): Element | null;
  /** The live ranges of a span, in text order; empty when the page has taken those nodes away. */
  rangesOf(span: TextSpan): Range[];
  /** The lines of a span in the viewport (CSS px), in text order; measured at the moment of asking. */
  linesOf(span: TextSpan): DOMRect[];
  /** The element around a span's first words; null where the page has taken them away. */
  elementAround(span: TextSpan): Element | null;
  /** The quotation (index into `reading.quotations`) painted at a point of the viewport (CSS px), or null. */
  quotationAt(x: number, y: number): number | null;
  /** Hides elements that the core took for a part of the story. */
  hideAlso(elements: Element[]): void;
  /** Marks the words that are being spoken; none with an empty list. */
  spotlight(ranges: Range[]): void;
  show(box: HiddenBox): void;
  hide(box: HiddenBox): void;
  /** Undoes all that the person has shown and hidden. */
  undoAll(): void;
  /** Paints only this speaker's quotations, with null those without a source; undefined paints all. */
  focusSpeaker(speaker: number | null | undefined): void;
  /** Takes the person's word for who said a quotation; the speaker that the core had found takes it back. */
  correct(quotation: number, speaker: number): void;
  /** The story in one of the core's own formats, without corrections. Rejects when the core fails. */
  write(format: WriteFormat): Promise<string>;
  /** Gives the page the look of other settings. Resolves when it has it. */
  restyle(settings: ReadingSettings): Promise<void>;
  /** Calls `listener` after the reading or what is hidden has changed. Returns how to stop. */
  onChange(listener: () => void): () => void;
  /** Puts the page back. */
  close(): void;
}
