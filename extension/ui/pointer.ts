/** Pointer over, click and tap on a quotation in the page; the page's own handlers run as ever. */

import type { Overlay } from './overlay.ts';

/** Listens until `signal` is aborted, to what a person does, not to events that a page makes. */
export function listenForPointer(overlay: Overlay, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal } as const;
  let frame = 0;
  addEventListener('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch' || overlay.owns(event.target) || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) hover(overlay, event.clientX, event.clientY);
    });
  }, options);
  addEventListener('click', (event) => {
    if (!event.isTrusted || overlay.owns(event.target)) return;
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const leadsElsewhere = event.target instanceof Element && event.target.closest('a[href], button, summary, label');
    const selects = !(getSelection()?.isCollapsed ?? true);
    if (!isPlain || leadsElsewhere || selects) return;
    click(overlay, event);
  }, options);
}

function hover(overlay: Overlay, x: number, y: number): void {
  const quotation = overlay.session.quotationAt(x, y);
  const before = overlay.store.get().hover;
  if (quotation === null) {
    if (before) overlay.leaveHover();
  } else if (before?.quotation !== quotation) {
    overlay.hover(quotation, x, y);
  }
}

/** A click opens the card; the first tap shows the label, and where the margin has one, the card at once. */
function click(overlay: Overlay, event: MouseEvent): void {
  const quotation = overlay.session.quotationAt(event.clientX, event.clientY);
  const { hover: shown, card } = overlay.store.get();
  const isTap = event instanceof PointerEvent && event.pointerType === 'touch';
  if (quotation === null) {
    overlay.leaveHover();
    if (card !== null) overlay.closeCard();
  } else if (isTap && shown?.quotation !== quotation && !overlay.geometry.margin) {
    overlay.hover(quotation, event.clientX, event.clientY);
  } else {
    overlay.openCard(quotation);
  }
}
