/** Paints quotations, cues and mentions with the CSS Custom Highlight API, which touches no node of the page. */

import type { Quotation, TextSpan } from '../core/reading.ts';
import { distinctColours } from '../ui/palette.ts';

/** What a highlight needs of the page: the places of a span. */
type Locate = (span: TextSpan) => Range[];

/** Paints these quotations and no others. The rules are in `background/style.ts`. */
export function paint(quotations: Iterable<Quotation>, locate: Locate, prefix: string): void {
  unpaint(prefix);
  const ranges = new Map<string, AbstractRange[]>();
  const add = (name: string, spans: (TextSpan | null)[]): void => {
    const list = ranges.get(name) ?? [];
    for (const span of spans) if (span) list.push(...locate(span));
    ranges.set(name, list);
  };
  // In forced colours all highlights look the same: then only words that were said have one.
  const isForced = matchMedia('(forced-colors: active)').matches;
  for (const quotation of quotations) {
    const colour = quotation.speaker === null ? -1 : quotation.speaker % distinctColours;
    add(`${prefix}-q${colour}`, quotation.spans);
    if (!isForced) add(`${prefix}-c${colour}`, source(quotation));
  }
  for (const [name, list] of ranges) CSS.highlights.set(name, new Highlight(...list));
}

/** Mention and cue; as one where they are neighbours ("Price said"), so that one line runs under both. */
function source({ cue, mention }: Quotation): (TextSpan | null)[] {
  if (!cue || !mention) return [cue, mention];
  const [first, second] = cue.start < mention.start ? [cue, mention] : [mention, cue];
  const [end, start] = [first.segments.at(-1), second.segments[0]];
  if (!end || !start || second.start - first.end !== 1 || end.node !== start.node) return [first, second];
  const joined = { ...end, end: start.end };
  return [{ ...first, end: second.end, segments: [...first.segments.slice(0, -1), joined, ...second.segments.slice(1)] }];
}

/** Takes the quotations' highlights away. By name, since Firefox lets no content script list those that there are. */
export function unpaint(prefix: string): void {
  for (let colour = -1; colour < distinctColours; colour += 1) {
    CSS.highlights.delete(`${prefix}-q${colour}`);
    CSS.highlights.delete(`${prefix}-c${colour}`);
  }
}

/** Marks without speech are not shown as speech. */
export function isSpeech(quotation: Quotation): boolean {
  return quotation.kind !== 'scare';
}
