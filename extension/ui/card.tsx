/** One quotation's card: who, why, how sure, and what can be done with it. */

import { useLayoutEffect, useState } from 'preact/hooks';

import type { Quotation, Reading } from '../core/reading.ts';
import { citeAsMarkdown, citeAsText } from '../export/citation.ts';
import { linkToText } from '../export/text_fragment.ts';
import { Candidates } from './candidates.tsx';
import { language, number, percent, t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { usePlaced } from './placing.ts';
import { explain } from './reason.ts';
import { markStyle, SpeakerMark } from './speaker_mark.tsx';
import { isShown, nameOf, quotedText, roleOf, speakerOf } from './who_said_what.ts';

interface Props { overlay: Overlay; quotation: number; state: OverlayState }

/** Below this confidence the card says "unclear" and offers the other candidates. */
const unclearBelow = 0.6;

export function Card({ overlay, quotation: index, state }: Props) {
  const { reading } = overlay.session;
  const quotation = reading.quotations[index]!;
  const speaker = speakerOf(reading, quotation);
  const isUnclear = !speaker || quotation.confidence < unclearBelow;
  const [isChoosing, setChoosing] = useState(isUnclear);
  const card = usePlaced<HTMLElement>(overlay, state, {
    key: String(index), lines: () => overlay.geometry.lines(index), placement: 'bottom-start',
  });
  useLayoutEffect(() => card.current?.focus({ preventScroll: true }), []);
  const said = reading.quotations.filter((other) => isShown(other) && other.speaker === quotation.speaker).length;
  return (
    <section
      ref={card} class="card" role="dialog" aria-labelledby="card-name" tabIndex={-1}
      style={markStyle(speaker?.id ?? null, state.onDark)}
    >
      <header>
        <SpeakerMark speaker={speaker} onDark={state.onDark} />
        <p>
          <strong id="card-name">{nameOf(speaker)}</strong> <span class="role">{roleOf(speaker)}</span>
        </p>
        <button type="button" class="icon" aria-label={t('close')} onClick={() => { overlay.closeCard(); }}>✕</button>
      </header>
      <p class="reason">{explain(reading, quotation, language())}</p>
      <Confidence quotation={quotation} isUnclear={isUnclear} />
      {isChoosing && (
        <Candidates
          overlay={overlay} state={state} quotation={quotation}
          onChoose={(chosen) => {
            setChoosing(false);
            overlay.correct(index, chosen);
          }}
        />
      )}
      <div class="actions">
        <CopyButtons overlay={overlay} quotation={quotation} reading={reading} />
        {speaker && said > 1 && (
          <button type="button" class="button" onClick={() => { overlay.showAllBy(speaker.id); }}>
            {t('allBySpeaker', number(said), shortName(speaker.name))}
          </button>
        )}
        <button type="button" class="button" aria-expanded={isChoosing} onClick={() => { setChoosing(!isChoosing); }}>
          {t('anotherSpeaker')}
        </button>
      </div>
    </section>
  );
}

/** How sure the core is; that the person has said it needs no number. */
function Confidence({ quotation, isUnclear }: { quotation: Quotation; isUnclear: boolean }) {
  if (quotation.found) return <p class="confidence">{t('chosenByYou')}</p>;
  return (
    <p class="confidence">
      <span>{isUnclear ? t('unclear') : t('sure')}</span>
      <span class="bar" aria-hidden="true"><span style={{ width: `${100 * quotation.confidence}%` }} /></span>
      <span>{percent(quotation.confidence)}</span>
    </p>
  );
}

function CopyButtons({ overlay, quotation, reading }: { overlay: Overlay; quotation: Quotation; reading: Reading }) {
  const url = overlay.page.location.href;
  const span = quotation.spans[0]!;
  const copies = [
    { label: t('copy'), text: () => quotedText(reading, quotation) },
    { label: t('copyWithCitation'), text: () => citeAsText(reading, quotation, url) },
    { label: t('copyMarkdown'), text: () => citeAsMarkdown(reading, quotation, url) },
    { label: t('copyLink'), text: () => linkToText(url, reading.text, span.start, span.end) },
  ];
  return (
    <>
      {copies.map(({ label, text }) => (
        <button key={label} type="button" class="button" onClick={() => void overlay.copy(text())}>{label}</button>
      ))}
    </>
  );
}

/** The last word of a person's name; other names whole. */
function shortName(name: string): string {
  const words = name.split(' ');
  return words.length <= 3 ? words.at(-1)! : name;
}
