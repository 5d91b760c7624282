/** What a printed story ends with: who said what. On the screen the panel says it. */

import { t } from './i18n.ts';
import type { PanelContent } from './panel_content.ts';
import { markStyle, SpeakerMark } from './speaker_mark.tsx';
import { nameOf, roleOf, shares } from './who_said_what.ts';

export function PrintedSpeakers({ content }: { content: PanelContent }) {
  const sources = shares(content.quotations, 'appearance');
  if (!sources.length) return null;
  return (
    <section class="printed">
      <h2>{t('whoSaidWhat')}</h2>
      <ul>
        {sources.map(({ speaker: id, quotations }) => {
          const speaker = id === null ? null : (content.speakers[id] ?? null);
          return (
            <li key={id} style={markStyle(id, false)}>
              <p>
                <SpeakerMark speaker={speaker} onDark={false} /> <strong>{nameOf(speaker)}</strong> {roleOf(speaker)}
              </p>
              <ul>
                {quotations.map(({ index, text }) => <li key={index}>{text}</li>)}
              </ul>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
