/** How a clean page looks: what the background needs to know to write the style sheet. */

import { parseReading } from '../settings/parse_settings.ts';
import type { ReadingSettings } from '../settings/settings.ts';

export interface Look {
  /** The one attribute that is set on the page's elements; made anew for each page, so that no page can know it. */
  attribute: string;
  dark: boolean;
  /** Width of the text's column, CSS px. */
  measure: number;
  /** The colour behind the text, `rgb(R, G, B)`. */
  background: string;
  /** The person's settings, the theme being one of those that have colours. */
  reading: ReadingSettings;
}

/** What an element is told by the attribute: one of these words. */
export type Mark =
  /** Not part of the story. */
  | 'hidden'
  /** An ancestor of the story: loses everything that would squeeze it. */
  | 'path'
  /** The story's column. */
  | 'column'
  /** Beside the story under one of its ancestors, and shown: the headline, the byline, the lead picture. */
  | 'beside'
  /** Sticky or fixed, in the story: scrolls with the text. */
  | 'static';

/** Whether a message holds a look; whatever else it is comes from somebody else. */
export function isLook(value: unknown): value is Look {
  if (typeof value !== 'object' || value === null) return false;
  const { attribute, dark, measure, background, reading } = value as Record<string, unknown>;
  return (
    typeof attribute === 'string' && /^v[0-9a-f]{16}$/.test(attribute) &&
    typeof dark === 'boolean' &&
    typeof measure === 'number' && measure > 0 && measure < 10_000 &&
    typeof background === 'string' && /^rgb\(\d{1,3}, \d{1,3}, \d{1,3}\)$/.test(background) &&
    JSON.stringify(parseReading(reading)) === JSON.stringify(reading)
  );
}
