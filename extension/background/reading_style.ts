/** The rules of the reading settings: Verbatim's own typography and themes, pictures, print. */

import type { Look } from '../core/look.ts';
import type { ReadingSettings } from '../settings/settings.ts';
import { legibleFamily, themeColours, type Theme } from '../settings/themes.ts';

const families: Record<ReadingSettings['font'], string> = {
  serif: 'Charter, "Bitstream Charter", Georgia, "Noto Serif", "DejaVu Serif", serif',
  sans: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  legible: `"${legibleFamily}", "Atkinson Hyperlegible", Verdana, sans-serif`,
};

/** Elements whose text is not set anew: code keeps its own letters, pictures have none. */
const kept = ':not(pre, code, kbd, samp, tt, pre *, code *, svg, svg *, math, math *)';
const headings = [['h1', 1.9], ['h2', 1.4], ['h3', 1.18], ['h4, h5, h6', 1]] as const;

/** A character's width, on average over running text. */
const characterInEm = 0.5;

/** Width of the text's column, CSS px: the site's own type or the person's settings. */
export function measureOf({ measure, reading }: Look): number {
  return reading.look === 'ours' ? Math.round(reading.measure * characterInEm * reading.size) : measure;
}

/**
 * Rules for what is at or under the elements that `story` selects, each as selector and declarations.
 * @param path selects the ancestors of the story, which take the theme's background
 */
export function readingRules(settings: ReadingSettings, story: string, path: string): [string, string[]][] {
  const theme = themeColours[settings.theme === 'system' ? 'light' : settings.theme];
  return [...(settings.look === 'ours' ? typography(settings, theme, story, path) : []), ...images(settings, story)];
}

function typography(settings: ReadingSettings, theme: Theme, story: string, path: string): [string, string[]][] {
  const family = `font-family: ${families[settings.font]}`;
  const hyphens = `hyphens: ${settings.hyphenate ? 'auto' : 'manual'}`;
  const text = `:is(${story}) :is(p, li, dd, dt, blockquote, td, th, div, section, span, a, em, strong, b, i, time, q, cite)${kept}`;
  return [
    [`${path}, ${story}`, [`background: ${theme.background} none`, `color: ${theme.text}`]],
    [story, [family, `font-size: ${settings.size}px`, `line-height: ${settings.lineHeight}`]],
    [`:is(${story}) :not(img, video, canvas, iframe, svg, svg *, input, button)`, [
      'color: inherit', 'background-color: transparent', 'text-shadow: none',
    ]],
    [`:is(${story}) *${kept}`, [family, 'letter-spacing: normal']],
    [text, ['font-size: inherit', 'line-height: inherit']],
    [`:is(${story}) :is(p, li, dd, blockquote)`, [`text-align: ${settings.justify ? 'justify' : 'start'}`, hyphens]],
    ...headings.map(([name, scale]): [string, string[]] => [
      `:is(${story}) :is(${name}), :is(${name}):is(${story})`, [`font-size: ${scale * settings.size}px`, 'line-height: 1.25', 'text-align: start'],
    ]),
    [`:is(${story}) a[href], :is(${story}) a[href] *`, [`color: ${theme.link}`]],
  ];
}

function images({ images: mode }: ReadingSettings, story: string): [string, string[]][] {
  const pictures = `:is(${story}) :is(img, picture, video, canvas, svg[width])`;
  if (mode === 'off') return [[`${pictures}, :is(${story}) figure:not(:has(pre, table))`, ['display: none']]];
  if (mode === 'dimmed') return [[pictures, ['filter: brightness(0.6) grayscale(0.3)']]];
  return [];
}
