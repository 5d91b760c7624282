/** Beside the scroll bar: where in the document each speaker speaks. The panel says the same in words. */

import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { markStyle } from './speaker_mark.tsx';
import { nameOf, speakerOf } from './who_said_what.ts';

export function Strip({ overlay, state }: { overlay: Overlay; state: OverlayState }) {
  const { geometry, session } = overlay;
  const share = (length: number): string => `${(100 * length) / geometry.documentHeight}%`;
  return (
    <div class="strip" aria-hidden="true">
      {geometry.places.map(({ quotation, top, bottom }) => {
        const speaker = speakerOf(session.reading, session.reading.quotations[quotation]!);
        const isDimmed = state.speaker !== undefined && state.speaker !== (speaker?.id ?? null);
        return (
          <span
            key={quotation} class={isDimmed ? 'stretch dimmed' : 'stretch'} title={nameOf(speaker)}
            style={{ ...markStyle(speaker?.id ?? null, state.onDark), top: share(top), height: share(bottom - top) }}
            onClick={() => { overlay.goTo(quotation); }}
          />
        );
      })}
    </div>
  );
}
