/** Frames the quotation that keyboard or panel have led to. */

import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';

export function CurrentMark({ overlay, state }: { overlay: Overlay; state: OverlayState }) {
  if (state.current === null || state.card !== null) return null;
  const zero = overlay.origin();
  return (
    <>
      {overlay.geometry.lines(state.current).map((line, index) => (
        <span
          key={index} class="current" aria-hidden="true"
          style={{
            left: `${line.left - zero.left}px`, top: `${line.top - zero.top}px`,
            width: `${line.width}px`, height: `${line.height}px`,
          }}
        />
      ))}
    </>
  );
}
