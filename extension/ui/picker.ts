/** Lets the person point at something in the page; the page itself gets none of it. */

export interface Picker { stop: () => void }

/**
 * @param owns whether an event belongs to the overlay, which is left alone
 * @param onPoint called with the element under the pointer
 * @param onPick called with the element that was clicked; picking is over then
 */
export function startPicker(
  owns: (target: EventTarget | null) => boolean,
  onPoint: (element: Element) => void,
  onPick: (element: Element) => void,
): Picker {
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal } as const;
  const within = (event: Event): Element | null => {
    const { target } = event;
    return event.isTrusted && target instanceof Element && !owns(target) && target.parentElement?.parentElement ? target : null;
  };
  addEventListener('pointermove', (event) => {
    const element = within(event);
    if (element) onPoint(element);
  }, options);
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    addEventListener(type, (event) => { if (!owns(event.target)) swallow(event); }, options);
  }
  addEventListener('click', (event) => {
    if (owns(event.target)) return;
    swallow(event);
    const element = within(event);
    if (!element) return;
    stop.abort();
    onPick(element);
  }, options);
  return { stop: () => { stop.abort(); } };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
