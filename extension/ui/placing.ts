/** Keeps a box of the overlay beside something in the page, within the viewport and clear of the docked panel. */

import { computePosition, flip, inline, offset, shift, type Placement, type Platform, type Rect } from '@floating-ui/core';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';

/** What a box stands beside. */
export interface Target {
  /** A value that changes when the target does. */
  key: string;
  /** Its lines in the viewport's coordinates, read at the moment of asking. */
  lines: () => DOMRect[];
  placement: Placement;
}

/** A reference for the box's element, which is placed from then on. */
export function usePlaced<Box extends HTMLElement>(overlay: Overlay, state: OverlayState, { key, lines, placement }: Target) {
  const box = useRef<Box>(null);
  const taken = overlay.panelRoom();
  const side = overlay.direction === 'rtl' ? 'left' : 'right';
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const reference = { getBoundingClientRect: () => lines()[0] ?? new DOMRect(), getClientRects: lines };
    const padding = { top: 8, bottom: 8, left: 8, right: 8, [side]: 8 + taken };
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(reference, element, {
        placement,
        platform: platformOf(overlay),
        middleware: [inline(), offset(8), flip({ padding }), shift({ padding, crossAxis: true })],
      });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    };
    // It calls at once, and whenever the box changes its size; what else moves things counts up `state.layout`.
    const observer = new ResizeObserver(() => void place());
    observer.observe(element);
    return () => { observer.disconnect(); };
  }, [overlay, key, placement, taken, side, state.layout]);
  return box;
}

/** What the library asks of the page: boxes and the viewport in the overlay's coordinates, lines in the viewport's. */
function platformOf(overlay: Overlay): Platform {
  const zero = overlay.origin();
  const from = ({ x, y, width, height }: Rect): Rect => ({ x: x - zero.x, y: y - zero.y, width, height });
  // In quirks mode the root's height is the document's.
  const { clientWidth, clientHeight } = overlay.page.scrollingElement ?? overlay.page.documentElement;
  const getDimensions = ({ offsetWidth, offsetHeight }: HTMLElement): { width: number; height: number } =>
    ({ width: offsetWidth, height: offsetHeight });
  return {
    getDimensions,
    getElementRects: ({ reference, floating }: { reference: Element; floating: HTMLElement }) =>
      ({ reference: from(reference.getBoundingClientRect()), floating: { x: 0, y: 0, ...getDimensions(floating) } }),
    getClientRects: (reference: Element) => [...reference.getClientRects()],
    getClippingRect: () => from({ x: 0, y: 0, width: clientWidth, height: clientHeight }),
    isRTL: () => overlay.direction === 'rtl',
  };
}
