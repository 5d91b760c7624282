/**
 * Speakers' colours, for light and for dark pages.
 *
 * After Okabe and Ito, "Color Universal Design" (2008): eight hues that colour-blind readers can tell apart, darkened
 * for light pages until each is readable as text on white and under white (5 to 1 and more), lightened for dark pages.
 * `tests/extension/palette.test.mjs` holds the contrasts to that. From the ninth speaker on the hues come round again
 * with another line style, and every place that shows a colour also shows a name or initials.
 */

export type LineStyle = 'solid' | 'dashed' | 'double' | 'dotted';

export interface SpeakerColour {
  /** Underlines, rules, bars and names: an opaque `#rrggbb`. */
  line: string;
  /** Behind quoted words, translucent so that it works on any page's background: `rgb(r g b / a)`. */
  tint: string;
  /** Text on top of `line`: initials in a dot. */
  onLine: string;
  style: LineStyle;
}

const light = ['#00689f', '#b04300', '#00735a', '#a2357b', '#6e5c00', '#4a5fa8', '#80502a', '#4f5865'];
const dark = ['#5fb8ea', '#ff9f5e', '#3fcaa2', '#ee97ca', '#e4c155', '#a4b8f5', '#dba97c', '#b6bfca'];
const lineStyles: readonly LineStyle[] = ['solid', 'dashed', 'double', 'dotted'];
const noSpeaker = { light: '#565d66', dark: '#a9b1ba' };

/** Opacity of the tint: strong enough to be seen, weak enough for 7 to 1 between text and tint. */
const tintOpacity = { light: 0.13, dark: 0.28 };

/** How many speakers have a colour and line style of their own. */
export const distinctColours = light.length * lineStyles.length;

/**
 * The colour of a speaker.
 * @param speaker index into `Reading.speakers` (order of appearance), or null for a quotation without a source
 * @param onDark whether the page behind is dark
 */
export function speakerColour(speaker: number | null, onDark: boolean): SpeakerColour {
  const hues = onDark ? dark : light;
  const line = speaker === null ? noSpeaker[onDark ? 'dark' : 'light'] : hues[speaker % hues.length]!;
  return {
    line,
    tint: withOpacity(line, tintOpacity[onDark ? 'dark' : 'light']),
    onLine: onDark ? '#101418' : '#ffffff',
    style: speaker === null ? 'dotted' : lineStyles[Math.floor(speaker / hues.length) % lineStyles.length]!,
  };
}

/** `#rrggbb` as `rgb(r g b / opacity)`. */
function withOpacity(hex: string, opacity: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${channels.join(' ')} / ${opacity})`;
}
