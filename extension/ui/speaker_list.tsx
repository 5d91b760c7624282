/** The speakers with their share of what is quoted; choosing one shows theirs alone and lists them. */

import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { citeAllAsText } from '../export/citation.ts';
import { number, plural, t } from './i18n.ts';
import { QuotationList } from './quotation_list.tsx';
import { markStyle, SpeakerMark } from './speaker_mark.tsx';
import { nameOf, roleOf, type SpeakerShare } from './who_said_what.ts';

export function SpeakerList({ overlay, state, shares }: {
  overlay: Overlay; state: OverlayState; shares: SpeakerShare[];
}) {
  const { reading } = overlay.session;
  const { speakers } = reading;
  const most = Math.max(...shares.map((share) => share.words), 1);
  return (
    <ul class="speakers">
      {shares.map((share) => {
        const speaker = share.speaker === null ? null : (speakers[share.speaker] ?? null);
        const isChosen = state.speaker === share.speaker;
        return (
          <li key={share.speaker} class={isChosen ? 'chosen' : ''} style={markStyle(share.speaker, state.onDark)}>
            <button
              type="button" class="speaker" aria-expanded={isChosen}
              onClick={() => { overlay.chooseSpeaker(share.speaker); }}
            >
              <SpeakerMark speaker={speaker} onDark={state.onDark} />
              <span class="who">
                <span class="name">{nameOf(speaker)}</span>
                <span class="role">{roleOf(speaker)}</span>
              </span>
              <span class="count" aria-hidden="true">{number(share.quotations.length)}</span>
              <span class="spoken">{`${plural('nQuotations', share.quotations.length)}, ${plural('nWords', share.words)}`}</span>
              <span class="bar" aria-hidden="true"><span style={{ width: `${(100 * share.words) / most}%` }} /></span>
            </button>
            {isChosen && (
              <>
                <QuotationList overlay={overlay} state={state} quotations={share.quotations} />
                <button
                  type="button" class="button copy-all"
                  onClick={() => void overlay.copy(citeAllAsText(reading, share.quotations, overlay.page.location.href))}
                >
                  {t('copyAll')}
                </button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
