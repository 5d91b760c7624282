/** The themes of Verbatim's own typography. */

import type { ReadingSettings } from './settings.ts';

/** Colours of a theme; text and links on background have 7 to 1 and more. */
export interface Theme { background: string; text: string; link: string; dark: boolean }

export const themeColours: Record<Exclude<ReadingSettings['theme'], 'system'>, Theme> = {
  light: { background: 'rgb(255, 255, 255)', text: 'rgb(27, 31, 36)', link: 'rgb(0, 74, 145)', dark: false },
  sepia: { background: 'rgb(247, 240, 225)', text: 'rgb(50, 38, 22)', link: 'rgb(110, 60, 10)', dark: false },
  dark: { background: 'rgb(20, 24, 27)', text: 'rgb(226, 230, 234)', link: 'rgb(150, 200, 250)', dark: true },
  contrast: { background: 'rgb(0, 0, 0)', text: 'rgb(255, 255, 255)', link: 'rgb(255, 255, 110)', dark: true },
};

/** What of the machine a page's colours may follow, and the theme "system" does. */
export const schemes = ['(prefers-contrast: more)', '(prefers-color-scheme: dark)'] as const;

/** The theme that "system" means on this machine now; any other theme is itself. */
export function resolveTheme(theme: ReadingSettings['theme']): keyof typeof themeColours {
  if (theme !== 'system') return theme;
  const [hasContrast, isDark] = schemes.map((query) => matchMedia(query).matches);
  return hasContrast ? 'contrast' : isDark ? 'dark' : 'light';
}

/** The family that the bundled legible font is registered under in a page. */
export const legibleFamily = 'Verbatim Legible';
