/** Over a quotation under the pointer, last tapped or reached by keyboard: who said it, why, and how sure that is. */

import { language, percent, t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { Hover, OverlayState } from './overlay_state.ts';
import { usePlaced } from './placing.ts';
import { explain } from './reason.ts';
import { markStyle } from './speaker_mark.tsx';
import { nameOf, roleOf, speakerOf } from './who_said_what.ts';

export function HoverTip({ overlay, state }: { overlay: Overlay; state: OverlayState }) {
  if (!state.hover || state.card !== null) return null;
  return <Tip overlay={overlay} state={state} hover={state.hover} />;
}

function Tip({ overlay, state, hover: { quotation: index, line, along } }: { overlay: Overlay; state: OverlayState; hover: Hover }) {
  const { reading } = overlay.session;
  const quotation = reading.quotations[index]!;
  const speaker = speakerOf(reading, quotation);
  const lines = (): DOMRect[] => {
    const rect = overlay.geometry.lines(index)[line];
    return rect ? [new DOMRect(rect.left + along, rect.top, 0, rect.height)] : [];
  };
  const tip = usePlaced<HTMLButtonElement>(overlay, state, { key: `${index} ${line} ${along}`, lines, placement: 'top' });
  return (
    <button
      ref={tip} type="button" class="label above" style={markStyle(speaker?.id ?? null, state.onDark)}
      onClick={() => { overlay.openCard(index); }}
    >
      <span class="name">{nameOf(speaker)}</span>
      <span class="role">{roleOf(speaker)}</span>
      <span class="why">{explain(reading, quotation, language())}</span>
      <span class="role">{quotation.found ? t('chosenByYou') : `${t('sure')}: ${percent(quotation.confidence)}`}</span>
    </button>
  );
}
