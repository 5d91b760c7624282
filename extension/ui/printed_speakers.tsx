/** What a printed story ends with: who said what. On the screen the panel says it. */

import type { Reading } from '../core/reading.ts';
import { t } from './i18n.ts';
import { markStyle, SpeakerMark } from './speaker_mark.tsx';
import { nameOf, quotedText, roleOf, shares } from './who_said_what.ts';

export function PrintedSpeakers({ reading }: { reading: Reading }) {
  const sources = shares(reading, 'appearance');
  if (!sources.length) return null;
  return (
    <section class="printed">
      <h2>{t('whoSaidWhat')}</h2>
      <ul>
        {sources.map(({ speaker: id, quotations }) => {
          const speaker = id === null ? null : (reading.speakers[id] ?? null);
          return (
            <li key={id} style={markStyle(id, false)}>
              <p>
                <SpeakerMark speaker={speaker} onDark={false} /> <strong>{nameOf(speaker)}</strong> {roleOf(speaker)}
              </p>
              <ul>
                {quotations.map((index) => <li key={index}>{quotedText(reading, reading.quotations[index]!)}</li>)}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
