/** A page that has been read and cleaned: what the overlay builds on, and how everything is put back. */

import type { Core } from '../core/core.ts';
import type { Look, Mark } from '../core/look.ts';
import { request } from '../core/messages.ts';
import type { Reading, TextSpan } from '../core/reading.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { resolveTheme, themeColours } from '../settings/themes.ts';
import type { HiddenBox, OverlaySession } from '../ui/overlay_session.ts';
import { removeMark, setMark } from './dom.ts';
import { isSpeech, paint, unpaint } from './highlight.ts';
import { columnOf, decideMarks } from './marks.ts';
import { anchorOf, keepInPlace, rememberPlace, returnTo, type Place } from './place.ts';
import { takeSnapshot, type PageSnapshot } from './snapshot.ts';
import { toneOf, type Tone } from './tone.ts';

/** Reads the page and cleans it. Null when it holds no story; it is untouched then, and after an error. */
export async function openSession(core: Core, settings: ReadingSettings): Promise<Session | null> {
  const snapshot = takeSnapshot(document.documentElement);
  const reading = await core.read(snapshot);
  if (!reading.hasStory) return null;
  const tone = toneOf(snapshot, reading);
  const look = lookOf(randomName(), tone, settings);
  await request({ type: 'style', look, insert: true });
  return new Session(snapshot, reading, tone, look, core.carrier);
}

export class Session implements OverlaySession {
  /** The smallest element that holds all of the story. */
  readonly root: Element;
  readonly hidden: readonly HiddenBox[];
  private readonly marks: Map<Element, Mark>;
  private readonly place: Place;
  private readonly listeners = new Set<() => void>();
  private readonly endings = new Set<() => void>();
  private speaker: number | null = null;
  private restyled = Promise.resolve();

  constructor(
    private readonly snapshot: PageSnapshot,
    readonly reading: Reading,
    private readonly tone: Tone,
    private look: Look,
    readonly carrier: Core['carrier'],
  ) {
    this.root = columnOf(snapshot, reading);
    this.marks = decideMarks(snapshot, reading, this.root);
    this.hidden = reading.hidden.flatMap(({ node, kind, words }) => {
      const element = snapshot.nodes[node];
      return element instanceof Element ? [{ element, kind, words, shown: false }] : [];
    });
    this.place = rememberPlace(snapshot);
    const anchor = anchorOf(this.blocks());
    for (const [element, mark] of this.marks) setMark(element, look.attribute, mark);
    this.paint();
    keepInPlace(anchor);
  }

  /** The ranges of a span in the page, in text order; empty where the page has taken those nodes away. */
  rangesOf(span: TextSpan): Range[] {
    return span.segments.flatMap(({ node, start, end }) => {
      const text = this.snapshot.nodes[node];
      if (!(text instanceof Text) || !text.isConnected || end > text.length) return [];
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return [range];
    });
  }

  /** The quotation (an index into `reading.quotations`) at a point of the viewport (CSS px), or null. */
  quotationAt(x: number, y: number): number | null {
    const found = this.reading.quotations.findIndex(
      (quotation) =>
        isSpeech(quotation) &&
        quotation.spans.some((span) => this.rangesOf(span).some((range) => contains(range, x, y))),
    );
    return found < 0 ? null : found;
  }

  show(box: HiddenBox): void {
    box.shown = true;
    removeMark(box.element, this.look.attribute);
    this.changed();
  }

  hide(box: HiddenBox): void {
    box.shown = false;
    setMark(box.element, this.look.attribute, 'hidden');
    this.changed();
  }

  /** Paints only this speaker's quotations; null paints all. */
  focusSpeaker(speaker: number | null): void {
    this.speaker = speaker;
    this.paint();
  }

  /** Takes the person's word for who said a quotation. */
  correct(quotation: number, speaker: number): void {
    const corrected = this.reading.quotations[quotation];
    if (!corrected) return;
    corrected.speaker = speaker;
    this.paint();
    this.changed();
  }

  /** Gives the page the look of other settings. Resolves when it has it. */
  restyle(settings: ReadingSettings): Promise<void> {
    const before = this.look;
    const look = lookOf(before.attribute, this.tone, settings);
    if (JSON.stringify(look) === JSON.stringify(before)) return Promise.resolve();
    this.look = look;
    // One at a time, so that the sheet asked for last is the one that stays.
    this.restyled = this.restyled.then(async () => {
      await request({ type: 'style', look, insert: true });
      await request({ type: 'style', look: before, insert: false });
      this.changed();
    });
    return this.restyled;
  }

  /** Calls `listener` after the reading or what is hidden has changed. Returns how to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls `ending` when the page is about to be put back, while it is still clean. */
  onClose(ending: () => void): void {
    this.endings.add(ending);
  }

  /** Puts the page back exactly as it was. */
  close(): void {
    for (const ending of this.endings) ending();
    unpaint(this.look.attribute);
    for (const element of this.marks.keys()) removeMark(element, this.look.attribute);
    returnTo(this.place);
    this.listeners.clear();
    this.endings.clear();
    // Without the attribute the sheet matches nothing; that it goes a moment later changes nothing.
    this.restyled.then(() => request({ type: 'style', look: this.look, insert: false })).catch(() => undefined);
  }

  private *blocks(): Generator<Element> {
    for (const { node } of this.reading.blocks) {
      const element = this.snapshot.nodes[node];
      if (element instanceof Element) yield element;
    }
  }

  private paint(): void {
    unpaint(this.look.attribute);
    paint(this.reading, (span) => this.rangesOf(span), this.look.attribute, this.speaker);
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

function contains(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom,
  );
}

/** A page keeps its own tone unless the person has chosen Verbatim's typography. */
function lookOf(attribute: string, { dark, measure, background }: Tone, settings: ReadingSettings): Look {
  const theme = resolveTheme(settings.theme);
  const ours = settings.look === 'ours' ? themeColours[theme] : null;
  return {
    attribute, dark: ours?.dark ?? dark, measure, background: ours?.background ?? background,
    reading: { ...settings, theme },
  };
}

function randomName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return `v${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
