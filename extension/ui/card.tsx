/** One quotation's card: who, why, how sure, and what can be done with it. */

import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Candidate, Quotation, Reading } from '../core/reading.ts';
import { citeAsMarkdown, citeAsText } from '../export/citation.ts';
import { linkToText } from '../export/text_fragment.ts';
import { copyText } from './clipboard.ts';
import { language, number, percent, t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
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
  const card = usePlacedAt(overlay, index, state);
  const isUnclear = !speaker || quotation.confidence < unclearBelow;
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
      {isUnclear && <Candidates overlay={overlay} index={index} candidates={quotation.candidates} state={state} />}
      <div class="actions">
        <CopyButtons overlay={overlay} quotation={quotation} reading={reading} />
        {speaker && said > 1 && (
          <button type="button" class="button" onClick={() => { overlay.showAllBy(speaker.id); }}>
            {t('allBySpeaker', number(said), shortName(speaker.name))}
          </button>
        )}
      </div>
    </section>
  );
}

function Confidence({ quotation, isUnclear }: { quotation: Quotation; isUnclear: boolean }) {
  const share = percent(quotation.confidence);
  const label = isUnclear ? t('unclear') : t('sure');
  return (
    <p class="confidence">
      <span>{label}</span>
      <span class="bar" aria-hidden="true"><span style={{ width: `${100 * quotation.confidence}%` }} /></span>
      <span>{share}</span>
    </p>
  );
}

/** The sources that it could be, for the person to choose. */
function Candidates({ overlay, index, candidates, state }: {
  overlay: Overlay; index: number; candidates: Candidate[]; state: OverlayState;
}) {
  const { speakers } = overlay.session.reading;
  if (!candidates.length) return null;
  const choose = (speaker: number): void => {
    overlay.session.correct(index, speaker);
    overlay.toast(t('corrected', nameOf(speakers[speaker] ?? null)));
  };
  return (
    <div class="candidates" role="group" aria-label={t('whoSaidThis')}>
      <p>{t('whoSaidThis')}</p>
      {candidates.map(({ speaker, confidence }) => (
        <button key={speaker} type="button" class="button candidate" onClick={() => { choose(speaker); }}>
          <SpeakerMark speaker={speakers[speaker] ?? null} onDark={state.onDark} />
          <span>{nameOf(speakers[speaker] ?? null)}</span>
          <span class="role">{percent(confidence)}</span>
        </button>
      ))}
    </div>
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
  const copy = async (text: string): Promise<void> => {
    overlay.toast((await copyText(overlay.page, text)) ? t('copied') : t('copyFailed'));
  };
  return (
    <>
      {copies.map(({ label, text }) => (
        <button key={label} type="button" class="button" onClick={() => void copy(text())}>{label}</button>
      ))}
    </>
  );
}

/** Keeps the card beside its quotation, within the viewport and clear of the panel, and gives it the focus. */
function usePlacedAt(overlay: Overlay, quotation: number, state: OverlayState) {
  const card = useRef<HTMLElement>(null);
  const taken = state.panelOpen && !state.narrow ? overlay.panelWidth() : 0;
  const side = overlay.direction === 'rtl' ? 'left' : 'right';
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const lines = (): DOMRect[] => overlay.geometry.lines(quotation);
    const reference = {
      getBoundingClientRect: () => lines()[0] ?? new DOMRect(),
      getClientRects: lines,
      contextElement: overlay.session.root,
    };
    const padding = { top: 8, bottom: 8, left: 8, right: 8, [side]: 8 + taken };
    const place = async (): Promise<void> => {
      const { x, y } = await computePosition(reference, element, {
        placement: 'bottom-start',
        middleware: [inline(), offset(8), flip({ padding }), shift({ padding, crossAxis: true })],
      });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    };
    return autoUpdate(reference, element, () => void place(), { ancestorScroll: false });
  }, [overlay, quotation, taken, side, state.layout]);
  useLayoutEffect(() => card.current?.focus({ preventScroll: true }), []);
  return card;
}

/** The last word of a person's name; other names whole. */
function shortName(name: string): string {
  const words = name.split(' ');
  return words.length <= 3 ? words.at(-1)! : name;
}
