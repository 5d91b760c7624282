/** Who it could be instead, for the person to choose: whom the core finds likely, then everybody who says something, then the rest. */

import type { Quotation } from '../core/reading.ts';
import { percent, t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { SpeakerMark } from './speaker_mark.tsx';
import { nameOf } from './who_said_what.ts';

/** Below this, a likelihood comes to no percent. */
const leastLikely = 0.005;

export function Candidates({ overlay, state, quotation, onChoose }: {
  overlay: Overlay; state: OverlayState; quotation: Quotation; onChoose: (speaker: number) => void;
}) {
  const { speakers } = overlay.session.reading;
  const likely = quotation.candidates.filter((candidate) => candidate.confidence >= leastLikely);
  const confidence = new Map(likely.map((candidate) => [candidate.speaker, candidate.confidence]));
  const offered = [...new Set([...confidence.keys(), ...speakers.keys()])].filter((id) => id !== quotation.speaker);
  return (
    <div class="candidates" role="group" aria-label={t('whoSaidThis')}>
      <p>{t('whoSaidThis')}</p>
      {offered.map((id) => (
        <button key={id} type="button" class="button candidate" onClick={() => { onChoose(id); }}>
          <SpeakerMark speaker={speakers[id] ?? null} onDark={state.onDark} />
          <span>{nameOf(speakers[id] ?? null)}</span>
          <span class="role">{percentOrNothing(confidence.get(id))}</span>
        </button>
      ))}
    </div>
  );
}

function percentOrNothing(confidence: number | undefined): string {
  return confidence === undefined ? '' : percent(confidence);
}
