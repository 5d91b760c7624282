/** The speakers with their share of what is quoted; choosing one shows theirs alone and lists them. */

import { number, plural, t } from './i18n.ts';
import type { PanelContext, PanelState } from './panel_context.ts';
import { QuotationList } from './quotation_list.tsx';
import { markStyle, SpeakerMark } from './speaker_mark.tsx';
import { nameOf, roleOf, type SpeakerShare } from './who_said_what.ts';

export function SpeakerList({ panel, state, shares }: {
  panel: PanelContext; state: PanelState; shares: SpeakerShare[];
}) {
  const { actions, content } = panel;
  const most = Math.max(...shares.map((share) => share.words), 1);
  return (
    <ul class="speakers">
      {shares.map((share) => {
        const speaker = share.speaker === null ? null : (content.speakers[share.speaker] ?? null);
        const isChosen = state.speaker === share.speaker;
        return (
          <li key={share.speaker} class={isChosen ? 'chosen' : ''} style={markStyle(share.speaker, state.onDark)}>
            <button
              type="button" class="speaker" aria-expanded={isChosen}
              onClick={() => { actions.chooseSpeaker(share.speaker); }}
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
                <QuotationList panel={panel} state={state} quotations={share.quotations} />
                <button type="button" class="button copy-all" onClick={() => { actions.copyAll(share.speaker); }}>{t('copyAll')}</button>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
