/**
 * What computed style says of a page's boxes: which stay on the screen, and which are scrolled. Asked once for elements that
 * are alike, and not before the page has been read, since no verdict depends on it.
 */

import { isVisible } from './dom.ts';
import type { Kin } from './layout.ts';

export interface Scrolled { element: Element; left: number; top: number }

/** Sticky and fixed elements that are shown, each after those that it lies in. */
export function movingIn(kins: readonly Kin[]): Element[] {
  return kins.flatMap((elements) => {
    const { position } = getComputedStyle(elements[0]!);
    return position === 'fixed' || position === 'sticky' ? elements.filter(isVisible) : [];
  });
}

/** Elements whose content is scrolled, and by how much (CSS px): hiding an element forgets it. */
export function scrolledIn(kins: readonly Kin[]): Scrolled[] {
  const scrolled: Scrolled[] = [];
  for (const elements of kins) {
    // Of a box that scrolls, whichever way, this is never "visible" (CSS Overflow 3, section 3.1).
    const { overflowX } = getComputedStyle(elements[0]!);
    if (overflowX === 'visible' || overflowX === 'clip') continue;
    for (const element of elements) {
      const { scrollLeft: left, scrollTop: top } = element;
      if (left !== 0 || top !== 0) scrolled.push({ element, left, top });
    }
  }
  return scrolled;
}
