/**
 * What the core makes of a live page, as the WebAssembly module hands it over (JSON, written by
 * `core/output/live_json.cpp`). All offsets are UTF-16 code units, ends exclusive.
 */

export type VerdictKind =
  | 'navigation' | 'comments' | 'advertising' | 'related' | 'sharing' | 'promotion' | 'consent' | 'footer' | 'other';
export type PageKind = 'article' | 'forum' | 'documentation' | 'service' | 'product' | 'listing' | 'collection';
export type QuotationKind = 'direct' | 'partial' | 'block' | 'scare';
export type SpeakerKind = 'person' | 'unnamed' | 'group' | 'institution' | 'document';
export type BlockKind =
  | 'paragraph' | 'heading' | 'list_item' | 'block_quote' | 'preformatted' | 'cell' | 'caption' | 'embed';
export type Pattern =
  | 'none' | 'after' | 'after_inverted' | 'before' | 'between' | 'in_clause' | 'according_to' | 'colon'
  | 'continuation' | 'transcript' | 'signature' | 'dialogue' | 'embed' | 'context';

/** A stretch of one text node: `nodes[node].data.slice(start, end)`. */
export interface Segment { node: number; start: number; end: number }

/** A stretch of `Reading.text`, and the text nodes of the page that hold it. */
export interface TextSpan { start: number; end: number; segments: Segment[] }

/** A subtree that is not part of the story; `node` is an index into the snapshot's nodes. */
export interface Hidden { node: number; kind: VerdictKind; words: number }

export interface Block { node: number; kind: BlockKind; level: number; start: number; end: number }

export interface Candidate { speaker: number; mention: TextSpan; confidence: number }

export interface Quotation {
  kind: QuotationKind;
  spans: TextSpan[];
  cue: TextSpan | null;
  mention: TextSpan | null;
  /** An index into `Reading.speakers`. */
  speaker: number | null;
  addressee: TextSpan | null;
  antecedent: TextSpan | null;
  teller: TextSpan | null;
  pattern: Pattern;
  /** Calibrated probability, 0 to 1. */
  confidence: number;
  /** One short English sentence. */
  reason: string;
  candidates: Candidate[];
  /** What the core had found, where the person has chosen another speaker. */
  found?: Quotation;
}

export interface Speaker { id: number; name: string; role: string; kind: SpeakerKind }

export interface Metadata {
  title: string;
  authors: string[];
  /** ISO 8601, or empty. */
  published: string;
  modified: string;
  site: string;
  wire: string;
  /** BCP 47, or empty. */
  language: string;
}

export interface Reading {
  page: PageKind;
  hasStory: boolean;
  /** The smallest element that holds all of the story: an index into the snapshot's nodes. */
  root: number;
  text: string;
  wordCount: number;
  blocks: Block[];
  hidden: Hidden[];
  metadata: Metadata;
  quotations: Quotation[];
  speakers: Speaker[];
  /** What the snapshot left out because of its limits. */
  cut: { nodes: number; bytes: number };
}
