/**
 * The one style sheet of a clean page. It is inserted with the origin of a reader's own style sheet ("user"): such
 * rules, when important, win over every rule of the page (CSS Cascade 5, section 6.2), reach into shadow trees, need no
 * node, and are under no Content-Security-Policy.
 */

import type { Look, Mark } from '../core/look.ts';
import { measureOf, readingRules } from './reading_style.ts';
import { distinctColours, speakerColour, type SpeakerColour } from '../ui/palette.ts';

/** Rules that name `mark` are written with this selector. */
type Select = (mark: Mark) => string;

export function styleSheet(look: Look): string {
  const select: Select = (mark) => `[${look.attribute}="${mark}"]`;
  const story = `${select('column')}, ${select('beside')}`;
  const settings = readingRules(look.reading, story, select('path')).map(([selector, declarations]) => rule(selector, declarations));
  return [...cleanRules(look, select, story), ...settings].join('\n');
}

/** Beside the column a label fits, the gap before it and the strip after it (CSS px; see `ui/geometry.ts`). */
const labelRoom = 132;
const columnPadding = 20;

/**
 * Centred; but where the page has room for labels on one side only, the column moves over as far as they need. The
 * factor makes a step of the slope: below the threshold the column stays in the middle.
 */
function placed(measure: number): string[] {
  const spare = `(100% - ${measure + 2 * columnPadding}px)`;
  return [
    `max-width: ${measure}px`, 'margin-left: auto',
    `margin-right: max(0px, ${spare} / 2, min(${labelRoom}px, (${spare} - ${labelRoom}px) * 999))`,
  ];
}

function cleanRules(look: Look, select: Select, story: string): string[] {
  const { background } = look;
  const unsqueezed = [
    'position: static', 'float: none', 'inset: auto', 'width: auto', 'min-width: 0', 'max-width: none', 'height: auto',
    'min-height: 0', 'max-height: none', 'overflow: visible', 'columns: auto', 'transform: none', 'filter: none',
    'contain: none', 'clip-path: none', 'opacity: 1', 'transition: none', 'pointer-events: auto', 'user-select: text',
  ];
  const plain = ['border: 0', 'border-radius: 0', 'box-shadow: none', 'outline: 0', `background: ${background} none`];
  const column = ['box-sizing: content-box', ...placed(measureOf(look)), `padding-inline: ${columnPadding}px`];
  return [
    rule(select('hidden'), ['display: none']),
    rule(select('path'), [...unsqueezed, ...plain, 'display: block', 'padding: 0']),
    rule(`${select('path')}:not(:root)`, ['margin: 0']),
    rule(`${select('path')}::before, ${select('path')}::after`, ['display: none']),
    rule(select('column'), [...unsqueezed, ...plain, ...column, 'display: block', 'padding-block: 24px 96px', 'margin-block: 0']),
    rule(select('beside'), [...unsqueezed, ...column]),
    rule(`${select('column')} :is(img, video, iframe, embed, object, canvas, svg, table, pre, figure)`, ['max-width: 100%']),
    rule(select('static'), ['position: static']),
    // On paper the column has the sheet's width, and what marks the quotations is printed; a dark page stays unprinted.
    `@media print { ${rule(story, ['max-width: none', 'margin: 0', `print-color-adjust: ${look.dark ? 'economy' : 'exact'}`])} }`,
  ];
}

/**
 * `::highlight()` rules for every colour; the names are those in `content/highlight.ts`. They are an author's style
 * sheet: Chromium paints a highlight's background from no other.
 */
export function highlightSheet({ attribute, dark }: Look): string {
  const spoken = dark ? 'rgb(120 100 0)' : 'rgb(255 236 130)';
  const rules = [rule(`::highlight(${attribute}-s)`, [`background-color: ${spoken}`])];
  for (let colour = -1; colour < distinctColours; colour += 1) {
    const speaker = speakerColour(colour < 0 ? null : colour, dark);
    rules.push(
      rule(`::highlight(${attribute}-q${colour})`, [`background-color: ${speaker.tint}`, underline(speaker, speaker.style)]),
      rule(`::highlight(${attribute}-c${colour})`, [underline(speaker, 'dotted')]),
    );
  }
  return rules.join('\n');
}

function underline({ line }: SpeakerColour, style: string): string {
  return `text-decoration: underline ${style} ${line} 2px`;
}

function rule(selector: string, declarations: string[]): string {
  return `${selector} { ${declarations.map((declaration) => `${declaration} !important`).join('; ')} }`;
}
