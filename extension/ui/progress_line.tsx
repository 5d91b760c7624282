/** A thin line along the top that grows with how much has been read. */

import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';

export function ProgressLine({ overlay, state }: { overlay: Overlay; state: OverlayState }) {
  const line = useRef<HTMLDivElement>(null);
  const isShown = overlay.settings.reading().progress;
  useLayoutEffect(() => {
    const update = (): void => {
      const { top, bottom } = overlay.session.root.getBoundingClientRect();
      const share = Math.min(Math.max((innerHeight - top) / Math.max(bottom - top, 1), 0), 1);
      if (line.current) line.current.style.transform = `scaleX(${top >= 0 && bottom > innerHeight ? 0 : share})`;
    };
    update();
    addEventListener('scroll', update, { passive: true });
    return () => { removeEventListener('scroll', update); };
  }, [overlay, isShown, state.layout]);
  return isShown ? <div ref={line} class="progress" aria-hidden="true" /> : null;
}
