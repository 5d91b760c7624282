/** Quotations in the panel; each leads to its place in the page, and from there to its card. */

import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { markStyle } from './speaker_mark.tsx';
import { nameOf, quotedText, speakerOf } from './who_said_what.ts';

export function QuotationList({ overlay, state, quotations, withNames = false }: {
  overlay: Overlay; state: OverlayState; quotations: number[]; withNames?: boolean;
}) {
  const { reading } = overlay.session;
  return (
    <ol class="quotations">
      {quotations.map((index) => {
        const quotation = reading.quotations[index]!;
        return (
          <li key={index} style={markStyle(quotation.speaker, state.onDark)}>
            <button
              type="button" class="quotation" onClick={() => { if (state.current === index) overlay.openCard(index); else overlay.goTo(index); }}
              {...(state.current === index ? { 'aria-current': 'true' as const } : {})}
            >
              {withNames && <span class="name">{nameOf(speakerOf(reading, quotation))}</span>}
              <span class="quoted">{quotedText(reading, quotation)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
