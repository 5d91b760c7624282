/** Dragging with the pointer, and the same with the arrow keys. */

/** How far something has been dragged since it was taken hold of (CSS px). */
export interface Drag { x: number; y: number }

/** What an arrow key moves by (CSS px). */
const keyStep = 20;

/**
 * Follows the pointer from its going down until it goes up, at most once a frame.
 * @param onDrag called with how far it has gone; `isDone` when it is let go of
 */
export function followPointer(down: PointerEvent, onDrag: (drag: Drag, isDone: boolean) => void): void {
  const handle = down.currentTarget as Element;
  handle.setPointerCapture(down.pointerId);
  const stop = new AbortController();
  const drag: Drag = { x: 0, y: 0 };
  let frame = 0;
  const read = ({ clientX, clientY }: PointerEvent): void => {
    drag.x = clientX - down.clientX;
    drag.y = clientY - down.clientY;
  };
  handle.addEventListener('pointermove', (event) => {
    read(event as PointerEvent);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onDrag(drag, false);
    });
  }, { signal: stop.signal });
  const end = (event: Event): void => {
    stop.abort();
    cancelAnimationFrame(frame);
    if (event.type === 'pointerup') read(event as PointerEvent);
    onDrag(drag, true);
  };
  for (const type of ['pointerup', 'pointercancel']) handle.addEventListener(type, end, { signal: stop.signal });
  down.preventDefault();
}

/** How far a key drags; null for keys that do not. */
export function dragOfKey({ key }: KeyboardEvent): Drag | null {
  switch (key) {
    case 'ArrowLeft': return { x: -keyStep, y: 0 };
    case 'ArrowRight': return { x: keyStep, y: 0 };
    case 'ArrowUp': return { x: 0, y: -keyStep };
    case 'ArrowDown': return { x: 0, y: keyStep };
    default: return null;
  }
}
