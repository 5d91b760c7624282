/** Keeps a box of the overlay beside something in the page, within the viewport and clear of the docked panel. */

import { autoUpdate, computePosition, flip, inline, offset, shift, type Placement } from '@floating-ui/dom';
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
    const reference = {
      getBoundingClientRect: () => lines()[0] ?? new DOMRect(),
      getClientRects: lines,
      contextElement: overlay.session.root,
    };
    const padding = { top: 8, bottom: 8, left: 8, right: 8, [side]: 8 + taken };
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(reference, element, {
        placement,
        middleware: [inline(), offset(8), flip({ padding }), shift({ padding, crossAxis: true })],
      });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    };
    return autoUpdate(reference, element, () => void place(), { ancestorScroll: false });
  }, [overlay, key, placement, taken, side, state.layout]);
  return box;
}
