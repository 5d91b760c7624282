/** A page that has been read and cleaned: what the overlay builds on, and how everything is put back. */

import type { WriteFormat } from '../../wasm/module.ts';
import { startCore, type Core } from '../core/core.ts';
import type { Look, Mark } from '../core/look.ts';
import type { Reading, TextSpan } from '../core/reading.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { resolveTheme, schemes, themeColours } from '../settings/themes.ts';
import type { HiddenBox, OverlaySession } from '../ui/overlay_session.ts';
import { Arrivals } from './arrivals.ts';
import { Barriers } from './barriers.ts';
import { boxesIn } from './boxes.ts';
import { Corrections } from './corrections.ts';
import { documentElement, removeMark, setMark } from './dom.ts';
import { columnOf, decide, type Decision } from './marks.ts';
import { insertStyle, removeStyle } from './page_style.ts';
import { anchorOf, keepInPlace, rememberPlace, returnTo, type Anchor, type Place } from './place.ts';
import { Painter } from './painter.ts';
import { QuotationIndex } from './quotation_index.ts';
import { Rereading } from './rereading.ts';
import { takeSnapshot, type PageSnapshot } from './snapshot.ts';
import { toneOf, type Tone } from './tone.ts';

/** A part of a span: offsets into a text of the page (UTF-16 code units). */
interface Piece { text: Text; start: number; end: number }

/**
 * Reads the page and cleans it. Null when it holds no story, or no article where only articles are wanted, or when
 * `signal` says meanwhile that nobody wants it any more; it is untouched then, and after an error.
 * @param module the core's bytes
 */
export async function openSession(
  module: Uint8Array<ArrayBuffer>, settings: ReadingSettings, articlesOnly: boolean, signal: AbortSignal,
): Promise<Session | null> {
  // What comes while the page is being read is in no reading yet.
  let count = 0;
  const changes = new MutationObserver((records) => { count += records.length; });
  changes.observe(document, { childList: true, characterData: true, subtree: true });
  try {
    const session = await readAndClean(module, settings, articlesOnly, signal);
    if (count + changes.takeRecords().length > 0) session?.catchUp();
    return session;
  } finally {
    changes.disconnect();
  }
}

async function readAndClean(
  module: Uint8Array<ArrayBuffer>, settings: ReadingSettings, articlesOnly: boolean, signal: AbortSignal,
): Promise<Session | null> {
  const isUnwanted = (): boolean => signal.aborted;
  const start = performance.now();
  const starting = startCore(module);
  const snapshot = takeSnapshot(documentElement(document));
  const core = await starting;
  const reading = await core.read(snapshot);
  const readMs = performance.now() - start;
  if (isUnwanted() || !reading.hasStory || (articlesOnly && reading.page !== 'article')) return null;
  const tone = toneOf(snapshot, reading);
  const look = lookOf(randomName(), tone, settings);
  const inserting = insertStyle(look);
  // While the sheet is on its way: once it is there, every question about the page costs a layout. The marks mean nothing
  // before, so that the browser works out styles and layout once, when it comes.
  const plan = planOf(snapshot, reading);
  const { marks } = plan.decision;
  for (const [element, mark] of marks) if (element !== documentElement(document)) setMark(element, look.attribute, mark);
  const leave = (): void => {
    for (const element of marks.keys()) removeMark(element, look.attribute);
  };
  await inserting.catch((error: unknown) => {
    leave();
    throw error;
  });
  if (isUnwanted()) {
    leave();
    await removeStyle(look);
    return null;
  }
  return new Session(core, readMs, snapshot, reading, settings, tone, look, plan);
}

/** All that has to be asked of a page before it is changed. */
interface Plan {
  column: Element;
  moving: readonly Element[];
  place: Place;
  anchor: Anchor | null;
  decision: Decision;
}

function planOf(snapshot: PageSnapshot, reading: Reading): Plan {
  const column = columnOf(snapshot, reading);
  const { moving, scrolled } = boxesIn(snapshot.kins);
  return {
    column, moving,
    place: rememberPlace(scrolled),
    anchor: anchorOf(blocksOf(snapshot, reading)),
    decision: decide(snapshot, reading, column, moving, []),
  };
}

export class Session implements OverlaySession {
  readonly carrier: Core['carrier'];
  reading: Reading;
  /** The smallest element that holds all of the story. */
  root: Element;
  hidden: readonly HiddenBox[];
  private snapshot: PageSnapshot;
  private marks: Map<Element, Mark>;
  private moving: readonly Element[];
  private readonly place: Place;
  /** What the person has hidden. */
  private readonly yours = new Set<Element>();
  private readonly late = new Set<Element>();
  /** What is measured, one after the other: a page with thousands of live ranges is slow to change. */
  private readonly measured = new Range();
  private readonly painter: Painter;
  private readonly arrivals: Arrivals;
  private readonly barriers = new Barriers();
  private readonly rereading = new Rereading(() => this.readAgain());
  private readonly corrections = new Corrections();
  private readonly listeners = new Set<() => void>();
  private readonly endings = new Set<() => void>();
  private speaker: number | null | undefined;
  /** Of this reading; made when it is first asked for. */
  private index: QuotationIndex | null = null;
  private readonly ended = new AbortController();
  private restyled = Promise.resolve();

  constructor(
    private readonly core: Core,
    readonly readMs: number,
    snapshot: PageSnapshot,
    reading: Reading,
    private settings: ReadingSettings,
    private tone: Tone,
    private look: Look,
    { column, moving, place, anchor, decision }: Plan,
  ) {
    this.carrier = core.carrier;
    this.snapshot = snapshot;
    this.reading = reading;
    this.root = column;
    this.hidden = decision.boxes;
    this.marks = decision.marks;
    this.moving = moving;
    this.place = place;
    // The root's mark comes last, and says that the page is clean.
    setMark(documentElement(document), look.attribute, 'path');
    this.painter = new Painter(this, look.attribute);
    this.barriers.follow(this.marks);
    this.paint();
    keepInPlace(anchor);
    this.arrivals = new Arrivals({
      marks: () => this.marks,
      outside: (elements) => { this.hideLate(elements); },
      story: (isGone) => { this.rereading.request(isGone); },
    });
    for (const query of schemes) matchMedia(query).addEventListener('change', () => { this.followScheme(); }, { signal: this.ended.signal });
    this.watch();
  }

  get isDark(): boolean {
    return this.look.dark;
  }

  elementOf(node: number): Element | null {
    const element = this.snapshot.nodes[node];
    return element instanceof Element && element.isConnected ? element : null;
  }

  rangesOf(span: TextSpan): Range[] {
    return this.piecesOf(span).map((piece) => setRange(new Range(), piece));
  }

  linesOf(span: TextSpan): DOMRect[] {
    return this.piecesOf(span).flatMap((piece) => [...setRange(this.measured, piece).getClientRects()]).filter(({ width }) => width > 0);
  }

  elementAround(span: TextSpan): Element | null {
    return this.piecesOf(span)[0]?.text.parentElement ?? null;
  }

  /** The quotation (an index into `reading.quotations`) at a point of the viewport (CSS px), or null. */
  quotationAt(x: number, y: number): number | null {
    this.index ??= new QuotationIndex(this.reading, this.snapshot.nodes);
    const { quotations } = this.reading;
    const found = this.index.near(x, y).find(
      (near) => quotations[near]?.spans.some((span) => this.linesOf(span).some((line) => contains(line, x, y))),
    );
    return found ?? null;
  }

  hideAlso(elements: Element[]): void {
    for (const element of elements) this.yours.add(element);
    this.mark();
    this.changed();
  }

  /** Marks the words that are being spoken; none with an empty list. */
  spotlight(ranges: Range[]): void {
    const name = `${this.look.attribute}-s`;
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }

  /** The story in one of the core's own formats. Rejects when the core fails. */
  write(format: WriteFormat): Promise<string> {
    return this.core.write(this.snapshot, format);
  }

  show(box: HiddenBox): void {
    box.shown = true;
    this.marks.delete(box.element);
    removeMark(box.element, this.look.attribute);
    this.barriers.follow(this.marks);
    this.changed();
  }

  hide(box: HiddenBox): void {
    box.shown = false;
    this.marks.set(box.element, 'hidden');
    setMark(box.element, this.look.attribute, 'hidden');
    this.barriers.follow(this.marks);
    this.changed();
  }

  undoAll(): void {
    this.yours.clear();
    for (const box of this.hidden) box.shown = false;
    this.mark();
    this.changed();
  }

  /** Paints only this speaker's quotations, with null those without a source; undefined paints all. */
  focusSpeaker(speaker: number | null | undefined): void {
    this.speaker = speaker;
    this.paint();
  }

  /** Takes the person's word for who said a quotation; the speaker that the core had found takes it back. */
  correct(quotation: number, speaker: number): void {
    this.corrections.choose(this.reading, quotation, speaker);
    this.paint();
    this.changed();
  }

  /** Gives the page the look of other settings. Resolves when it has it; rejects when the browser refuses the sheet. */
  restyle(settings: ReadingSettings): Promise<void> {
    this.settings = settings;
    const before = this.look;
    const look = lookOf(before.attribute, this.tone, settings);
    if (JSON.stringify(look) === JSON.stringify(before)) return Promise.resolve();
    this.look = look;
    // One at a time, so that the sheet asked for last is the one that stays.
    this.restyled = this.restyled.catch(() => undefined).then(async () => {
      await insertStyle(look);
      await removeStyle(before);
      this.changed();
    });
    return this.restyled;
  }

  /** Reads the page again for what has come since it was last read. */
  catchUp(): void {
    this.rereading.request();
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
    this.ended.abort();
    this.arrivals.stop();
    this.rereading.stop();
    for (const ending of this.endings) ending();
    this.painter.stop();
    this.spotlight([]);
    for (const element of this.marks.keys()) removeMark(element, this.look.attribute);
    this.barriers.follow(new Map());
    returnTo(this.place);
    this.listeners.clear();
    this.endings.clear();
    // Without the attribute the sheet matches nothing; that it goes a moment later changes nothing.
    this.restyled.catch(() => undefined).then(() => removeStyle(this.look)).catch(() => undefined);
  }

  private piecesOf(span: TextSpan): Piece[] {
    return span.segments.flatMap(({ node, start, end }) => {
      const text = this.snapshot.nodes[node];
      return text instanceof Text && text.isConnected && end <= text.length ? [{ text, start, end }] : [];
    });
  }

  private blocks(): Iterable<Element> {
    return blocksOf(this.snapshot, this.reading);
  }

  /** Tells the elements of the page apart, and sets the attribute where it is not set so already. */
  private mark(): void {
    const { marks, boxes: all } = decide(this.snapshot, this.reading, this.root, this.moving, this.late);
    for (const [element, mark] of marks) {
      if (this.arrivals.asked.has(element) && mark !== 'path' && mark !== 'column') marks.delete(element);
    }
    const boxes = all.filter(({ element }) => marks.has(element));
    const shown = new Set(this.hidden.filter((box) => box.shown).map((box) => box.element));
    for (const element of this.yours) {
      marks.set(element, 'hidden');
      boxes.push({ element, kind: 'you', words: element.textContent.match(/\S+/g)?.length ?? 0, shown: false });
    }
    for (const box of boxes) {
      box.shown = shown.has(box.element);
      if (box.shown) marks.delete(box.element);
    }
    for (const element of this.marks.keys()) if (!marks.has(element)) removeMark(element, this.look.attribute);
    for (const [element, mark] of marks) if (this.marks.get(element) !== mark) setMark(element, this.look.attribute, mark);
    this.marks = marks;
    this.hidden = boxes;
    this.barriers.follow(marks);
  }

  private watch(): void {
    this.arrivals.watch(this.snapshot.roots, this.blocks());
  }

  /** The machine's colours have changed: the page may have taken others, and what it stands on is ours. */
  private followScheme(): void {
    const tone = toneOf(this.snapshot, this.reading, this.marks);
    // In Verbatim's typography the text has our colour too.
    if (this.settings.look === 'site' && tone.dark !== this.tone.dark) this.tone = { ...tone, measure: this.tone.measure };
    this.restyle(this.settings).catch(() => undefined);
  }

  private hideLate(elements: Element[]): void {
    for (const element of elements) this.late.add(element);
    this.mark();
    this.changed();
    this.rereading.request();
  }

  /** Reads the page as it is now, and goes on with what that gives. A page that no longer holds a story is put back. */
  private async readAgain(): Promise<void> {
    // A page that has made its story anew may have put it anywhere.
    if (![...this.blocks()].some((block) => block.isConnected)) this.late.clear();
    const snapshot = takeSnapshot(documentElement(document), { mark: this.look.attribute, late: this.late });
    const reading = await this.core.read(snapshot).catch(() => null);
    if (!reading || this.ended.signal.aborted) return;
    if (!reading.hasStory) {
      this.close();
      return;
    }
    this.snapshot = snapshot;
    this.reading = reading;
    // What our own sheet holds still is no longer seen to move.
    const held = [...this.marks].filter(([element, mark]) => mark === 'static' && element.isConnected).map(([element]) => element);
    this.moving = [...boxesIn(snapshot.kins).moving, ...held];
    this.index = null;
    this.root = columnOf(snapshot, reading);
    this.corrections.apply(reading);
    this.mark();
    this.paint();
    this.watch();
    this.changed();
  }

  private paint(): void {
    const { quotations } = this.reading;
    this.painter.show(this.speaker === undefined ? quotations : quotations.filter(({ speaker }) => speaker === this.speaker));
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}

/** The elements of the story's blocks, in order. */
function* blocksOf({ nodes }: PageSnapshot, { blocks }: Reading): Generator<Element> {
  for (const { node } of blocks) {
    const element = nodes[node];
    if (element instanceof Element) yield element;
  }
}

function setRange(range: Range, { text, start, end }: Piece): Range {
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
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
