/** Where the reader is in the page: remembered before a change, and put back after it. */

import { addressOf } from '../core/address.ts';
import { resumeAnimations, rememberAnimations, type RememberedAnimation } from './animations.ts';
import { activeElement, bodyOf } from './dom.ts';
import type { Scrolled } from './boxes.ts';

export interface Place {
  /** Of the page, as far as it tells one page from another. */
  address: string;
  left: number;
  top: number;
  scrolled: Scrolled[];
  focused: Element | null;
  animations: RememberedAnimation[];
}

export function rememberPlace(scrolled: Scrolled[]): Place {
  return { address: addressOf(location.href), left: scrollX, top: scrollY, scrolled, focused: activeElement(document), animations: rememberAnimations() };
}

export function returnTo({ address, left, top, scrolled, focused, animations }: Place): void {
  resumeAnimations(animations);
  // Where the page has gone on to another story, the reader is there.
  if (address !== addressOf(location.href)) return;
  for (const { element, left, top } of scrolled) element.scrollTo({ left, top, behavior: 'instant' });
  if (focused !== activeElement(document) && focused instanceof HTMLElement && focused !== bodyOf(document)) {
    focused.focus({ preventScroll: true });
  }
  scrollTo({ left, top, behavior: 'instant' });
}

/** A block of the story in view, and where it stands. */
export interface Anchor { element: Element; top: number }

/** The first of the blocks that is in view; null at the top of the page, where nothing needs to be kept in place. */
export function anchorOf(blocks: Iterable<Element>): Anchor | null {
  if (scrollY < innerHeight / 4) return null;
  for (const element of blocks) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight && bottom > top) return { element, top };
  }
  return null;
}

/** Scrolls so that the anchor stands where it stood; without one, to the top. */
export function keepInPlace(anchor: Anchor | null): void {
  if (!anchor) scrollTo({ left: 0, top: 0, behavior: 'instant' });
  else scrollBy({ left: 0, top: anchor.element.getBoundingClientRect().top - anchor.top, behavior: 'instant' });
}
