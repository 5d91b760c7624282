/** What a page's side sends to the side panel: parsed, since a page may have taken over the process that it comes from. */

import type { Speaker } from '../core/reading.ts';
import { isHost } from '../settings/parse_settings.ts';
import type { Delivery } from '../ui/delivery.ts';
import { exportFormats } from '../ui/export_files.ts';
import type { PanelBox, PanelContent, PanelHeading } from '../ui/panel_content.ts';
import type { PanelMoment } from '../ui/panel_context.ts';
import type { ToSidePanel } from '../ui/side_panel_link.ts';
import type { ShownQuotation } from '../ui/who_said_what.ts';

const speakerKinds = ['person', 'unnamed', 'group', 'institution', 'document'] as const;
const boxKinds = [
  'navigation', 'comments', 'advertising', 'related', 'sharing', 'promotion', 'consent', 'footer', 'other', 'you',
] as const;

/** Returns null for what is no message of ours. */
export function parseMessage(value: unknown): ToSidePanel | null {
  try {
    const { moment, content, delivery } = record(value);
    if (delivery !== undefined) return { delivery: parseDelivery(record(delivery)) };
    return { moment: parseMoment(record(moment)), ...(content === undefined ? {} : { content: parseContent(record(content)) }) };
  } catch {
    return null;
  }
}

function parseMoment({ speaker, current, speaking, picking, toast, announcement }: Json): PanelMoment {
  return {
    speaker: speaker === undefined ? undefined : indexOrNull(speaker), current: indexOrNull(current),
    speaking: oneOf(['silent', 'speaking', 'paused'], speaking), picking: picking === true,
    toast: text(toast), announcement: text(announcement),
  };
}

function parseContent({ host, language, carrier, readMs, speakers, quotations, headings, minutes, hidden }: Json): PanelContent {
  if (!isHost(text(host)) && host !== '') throw new Error('No host.');
  return {
    host: text(host), language: text(language), carrier: oneOf(['page', 'background'], carrier), readMs: number(readMs), minutes: number(minutes),
    speakers: list(speakers, parseSpeaker), quotations: list(quotations, parseQuotation),
    headings: list(headings, parseHeading), hidden: list(hidden, parseBox),
  };
}

function parseSpeaker({ id, name, role, kind }: Json): Speaker {
  return { id: index(id), name: text(name), role: text(role), kind: oneOf(speakerKinds, kind) };
}

function parseQuotation(given: Json): ShownQuotation {
  return { index: index(given.index), speaker: indexOrNull(given.speaker), text: text(given.text), words: number(given.words) };
}

function parseHeading(given: Json): PanelHeading {
  return { text: text(given.text), level: number(given.level) };
}

function parseBox({ kind, words, shown, excerpt, selector }: Json): PanelBox {
  return { kind: oneOf(boxKinds, kind), words: number(words), shown: shown === true, excerpt: text(excerpt), selector: text(selector) };
}

function parseDelivery({ text: words, file }: Json): Delivery {
  if (file === undefined) return { text: text(words) };
  const { title, format } = record(file);
  return { text: text(words), file: { title: text(title), format: oneOf(exportFormats, format) } };
}

type Json = Record<string, unknown>;

function record(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('No object.');
  return value as Json;
}

function list<Item>(value: unknown, parse: (given: Json) => Item): Item[] {
  if (!Array.isArray(value)) throw new Error('No list.');
  return value.map((given: unknown) => parse(record(given)));
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new Error('No text.');
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error('No number.');
  return value;
}

function index(value: unknown): number {
  if (!Number.isInteger(value) || number(value) < 0) throw new Error('No index.');
  return number(value);
}

function indexOrNull(value: unknown): number | null {
  return value === null ? null : index(value);
}

function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Error('No such choice.');
  return found;
}
