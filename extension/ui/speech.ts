/**
 * Reads the story aloud with the browser's own speech synthesis: one chunk after the other, the one that is spoken
 * marked in the page. Captions, tables and code are left out.
 */

import type { BlockKind, Reading } from '../core/reading.ts';
import type { ListenSettings } from '../settings/settings.ts';
import type { OverlaySession } from './overlay_session.ts';
import { isShown } from './who_said_what.ts';

const spoken = new Set<BlockKind>(['paragraph', 'heading', 'list_item', 'block_quote']);
const quotationPitch = 1.25;

/** A sentence, or the part of one that is quoted or not. */
interface Chunk { text: string; range: Range; isQuoted: boolean }

export type SpeechState = 'silent' | 'speaking' | 'paused';

export class Speech {
  private chunks: Chunk[] = [];
  private next = 0;
  private state: SpeechState = 'silent';
  /** Ends of utterances from before a stop are told from those of now by their number. */
  private run = 0;

  /**
   * @param settings asked for at each sentence, so that changes are heard at once
   * @param onState called with each new state
   * @param onFailure called when the browser has no voice
   */
  constructor(
    private readonly session: OverlaySession,
    private readonly settings: () => ListenSettings,
    private readonly onState: (state: SpeechState) => void,
    private readonly onFailure: () => void,
  ) {}

  /** Starts at the beginning, pauses, or goes on. */
  toggle(): void {
    if (this.state === 'speaking') this.pause();
    else if (this.state === 'paused') this.speakFrom(this.next);
    else this.startAt(0);
  }

  /** Starts with the first sentence that is on screen. */
  startHere(): void {
    this.collect();
    const first = this.chunks.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
    this.speakFrom(Math.max(first, 0));
  }

  stop(): void {
    this.silence();
    this.next = 0;
    this.setState('silent');
    this.session.spotlight([]);
  }

  private startAt(index: number): void {
    this.collect();
    this.speakFrom(index);
  }

  private pause(): void {
    this.silence();
    this.setState('paused');
  }

  /** The engine's own `pause` is not kept by every voice; a chunk begins anew instead. */
  private silence(): void {
    this.run += 1;
    speechSynthesis.cancel();
  }

  private speakFrom(index: number): void {
    this.silence();
    this.speak(index);
  }

  private speak(index: number): void {
    const chunk = this.chunks[index];
    if (!chunk) {
      this.stop();
      return;
    }
    const { rate, pitchQuotations } = this.settings();
    const { run } = this;
    const utterance = new SpeechSynthesisUtterance(chunk.text);
    utterance.lang = this.session.reading.metadata.language;
    utterance.rate = rate;
    utterance.pitch = chunk.isQuoted && pitchQuotations ? quotationPitch : 1;
    utterance.onend = () => { if (run === this.run) this.speak(index + 1); };
    utterance.onerror = ({ error }) => {
      if (run !== this.run || error === 'interrupted' || error === 'canceled') return;
      this.stop();
      this.onFailure();
    };
    this.next = index;
    this.setState('speaking');
    this.session.spotlight([chunk.range]);
    this.keepInView(chunk.range);
    speechSynthesis.speak(utterance);
  }

  private keepInView(range: Range): void {
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  private setState(state: SpeechState): void {
    this.state = state;
    this.onState(state);
  }

  private collect(): void {
    const { reading } = this.session;
    const quoted = reading.quotations.filter(isShown)
      .flatMap((quotation) => quotation.spans.flatMap((span) => this.session.rangesOf(span)));
    const elements = (blocks: Reading['blocks']): Set<Element> =>
      new Set(blocks.map(({ node }) => this.session.elementOf(node)).filter((element) => element !== null));
    const all = elements(reading.blocks);
    const said = elements(reading.blocks.filter((block) => spoken.has(block.kind)));
    this.chunks = [...said].flatMap((element) => chunksOf(element, all, quoted, reading.metadata.language));
  }
}

/** A block's text in pieces: cut at the ends of sentences, and where a quotation begins or ends. */
function chunksOf(block: Element, blocks: ReadonlySet<Element>, quoted: Range[], language: string): Chunk[] {
  const nodes = visibleTexts(block, blocks);
  const starts: number[] = [];
  let text = '';
  for (const node of nodes) {
    starts.push(text.length);
    text += node.data;
  }
  const offsetOf = (node: Node, offset: number): number => {
    const index = nodes.indexOf(node as Text);
    return index < 0 ? -1 : starts[index]! + offset;
  };
  const spans = quoted.map((range) => [
    offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset),
  ] as const).filter(([start]) => start >= 0);
  const sentences = new Intl.Segmenter(language || undefined, { granularity: 'sentence' }).segment(text);
  const cuts = [...new Set([...Array.from(sentences, ({ index }) => index), ...spans.flat(), text.length])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index]!;
    const words = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const isQuoted = spans.some(([from, to]) => start >= from && end <= to);
    return [{ text: words, range: rangeOver(nodes, starts, start, end), isQuoted }];
  });
}

/** The texts of a block, but for those of the blocks within it, which come on their own. */
function visibleTexts(block: Element, blocks: ReadonlySet<Element>): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    let around = node.parentElement;
    if (!around?.checkVisibility()) continue;
    while (around && !blocks.has(around)) around = around.parentElement;
    if (around === block) texts.push(node as Text);
  }
  return texts;
}

function rangeOver(nodes: Text[], starts: number[], start: number, end: number): Range {
  const range = nodes[0]!.ownerDocument.createRange();
  const at = (offset: number): number => starts.findLastIndex((begin) => begin <= offset);
  const first = at(start);
  const last = at(end - 1);
  range.setStart(nodes[first]!, start - starts[first]!);
  range.setEnd(nodes[last]!, end - starts[last]!);
  return range;
}
