/**
 * What computed style says of a page's boxes: which stay on the screen, and which are scrolled. Asked once for elements that
 * are alike, and not before the page has been read, since no verdict depends on it.
 */

import { isVisible } from './dom.ts';
import type { Kin } from './layout.ts';

/** By how much an element's content is scrolled, CSS px. */
export interface Scrolled { element: Element; left: number; top: number }

export interface Boxes {
  /** Sticky and fixed elements that are shown, each after those that it lies in. */
  moving: Element[];
  /** Elements whose content is scrolled: hiding one forgets by how much. */
  scrolled: Scrolled[];
}

export function boxesIn(kins: readonly Kin[]): Boxes {
  const moving: Element[] = [];
  const scrolled: Scrolled[] = [];
  for (const elements of kins) {
    const { position, overflowX } = getComputedStyle(elements[0]!);
    if (position === 'fixed' || position === 'sticky') moving.push(...elements.filter(isVisible));
    // Of a box that scrolls, whichever way, this is never "visible" (CSS Overflow 3, section 3.1).
    if (overflowX === 'visible' || overflowX === 'clip') continue;
    for (const element of elements) {
      const { scrollLeft: left, scrollTop: top } = element;
      if (left !== 0 || top !== 0) scrolled.push({ element, left, top });
    }
  }
  return { moving, scrolled };
}
