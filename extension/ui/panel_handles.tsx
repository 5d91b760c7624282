/** What the panel is made wider and narrower with, and moved where it floats: by pointer and by arrow keys. */

import { limits } from '../settings/settings.ts';
import { dragOfKey, followPointer, type Drag } from './drag.ts';
import { t } from './i18n.ts';
import type { Overlay } from './overlay.ts';

interface Props { overlay: Overlay }

/** The panel's inner edge. */
export function ResizeHandle({ overlay }: Props) {
  const { width } = overlay.settings.panel();
  const resize = (by: Drag, isDone: boolean): void => {
    overlay.arrangePanel({ width: width - outward(overlay, by) }, isDone);
  };
  return (
    <div
      class="resize" role="separator" aria-orientation="vertical" aria-label={t('resizePanel')} tabIndex={0}
      aria-valuemin={limits.width.min} aria-valuemax={limits.width.max} aria-valuenow={width}
      onPointerDown={(event) => { followPointer(event, resize); }}
      onKeyDown={(event) => {
        const drag = dragOfKey(event);
        if (!drag || drag.x === 0) return;
        event.preventDefault();
        resize(drag, true);
      }}
    />
  );
}

/** Moves the floating panel. */
export function MoveHandle({ overlay }: Props) {
  const { top, end } = overlay.settings.panel();
  const move = (by: Drag, isDone: boolean): void => {
    overlay.arrangePanel({ top: top + by.y, end: end - outward(overlay, by) }, isDone);
  };
  return (
    <button
      type="button" class="icon move" aria-label={t('movePanel')}
      onPointerDown={(event) => { followPointer(event, move); }}
      onKeyDown={(event) => {
        const drag = dragOfKey(event);
        if (!drag) return;
        event.preventDefault();
        move(drag, true);
      }}
    >
      ⠿
    </button>
  );
}

/** A drag towards the edge of the window that the panel stands at (CSS px). */
function outward({ direction }: Overlay, { x }: Drag): number {
  return direction === 'rtl' ? -x : x;
}
