/**
 * What the panel shows of a page: plain data without the page's markup, so that the panel can also stand in the browser's
 * side panel, which is another document.
 */

import type { Speaker } from '../core/reading.ts';
import type { HiddenBox, OverlaySession } from './overlay_session.ts';
import { selectorOf } from './selector_of.ts';
import { minutesToRead, shownQuotations, type ShownQuotation } from './who_said_what.ts';

/** How much of a box's text names it in the list (UTF-16 code units). */
const excerptLength = 60;

export interface PanelContent {
  /** Of the page, as `location.host` has it. */
  host: string;
  /** Of the page's text, a BCP 47 tag; empty where the page does not tell. */
  language: string;
  /** Where the core has run, and how long the first reading took (ms). */
  carrier: OverlaySession['carrier'];
  readMs: number;
  speakers: Speaker[];
  quotations: ShownQuotation[];
  headings: PanelHeading[];
  minutes: number;
  /** In the order of the page. */
  hidden: PanelBox[];
}

export interface PanelHeading { text: string; level: number }

/** Something that is hidden on the page. */
export interface PanelBox {
  kind: HiddenBox['kind'];
  words: number;
  shown: boolean;
  /** Its first words, or what kind of element it is when it has none. */
  excerpt: string;
  /** The selector that hides its like for good; empty but for what the person has hidden. */
  selector: string;
}

export function contentOf(session: OverlaySession): PanelContent {
  const { reading, hidden, root, carrier, readMs } = session;
  return {
    host: root.ownerDocument.location.host, language: reading.metadata.language, carrier, readMs,
    speakers: reading.speakers,
    quotations: shownQuotations(reading),
    headings: headingsOf(session).map(({ start, end, level }) => ({ text: reading.text.slice(start, end), level })),
    minutes: minutesToRead(reading),
    hidden: hidden.map(({ kind, words, shown, element }) => (
      { kind, words, shown, excerpt: excerptOf(element), selector: kind === 'you' ? selectorOf(element) : '' })),
  };
}

/** The reading's headings, as the panel numbers them. */
export function headingsOf({ reading }: OverlaySession) {
  return reading.blocks.filter(({ kind }) => kind === 'heading');
}

function excerptOf(element: Element): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node && text.length <= excerptLength; node = texts.nextNode()) {
    if (!node.parentElement?.matches('script, style, template')) text += ` ${node.nodeValue ?? ''}`;
    text = text.replace(/\s+/g, ' ').trimStart();
  }
  if (!text) return `<${element.localName}>`;
  return text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
}
