/** What the person has chosen, everywhere and for single sites; kept in `storage.local`, never sent anywhere. */

export interface ReadingSettings {
  /** The site's own look, or Verbatim's typography. */
  look: 'site' | 'ours';
  theme: 'system' | 'light' | 'sepia' | 'dark' | 'contrast';
  font: 'serif' | 'sans' | 'legible';
  /** CSS px. */
  size: number;
  /** Multiple of the size. */
  lineHeight: number;
  /** Width of the column, in characters. */
  measure: number;
  justify: boolean;
  hyphenate: boolean;
  images: 'on' | 'dimmed' | 'off';
  progress: boolean;
}

export interface ListenSettings {
  /** 1 is the voice's own speed. */
  rate: number;
  /** Whether quotations are spoken at another pitch. */
  pitchQuotations: boolean;
}

export interface PanelSettings {
  /** Null: open where the page is wide enough. */
  open: boolean | null;
  /** CSS px. */
  width: number;
  /** Over the page instead of beside it: this far from the window's top and from the edge where reading lines end (CSS px). */
  floating: boolean;
  top: number;
  end: number;
  order: 'appearance' | 'share';
}

export interface Settings {
  reading: ReadingSettings;
  /** What differs on a site, by host name. */
  sites: Record<string, Partial<ReadingSettings>>;
  /** CSS selectors that the person has hidden for good, by host name. */
  rules: Record<string, string[]>;
  always: {
    everywhere: boolean;
    /** Host names where every article is cleaned at once, and where none is, ever. */
    on: string[];
    never: string[];
  };
  listen: ListenSettings;
  panel: PanelSettings;
  /** Whether keys of one letter or sign do something; whoever speaks to the machine presses them unawares (WCAG 2.1.4). */
  singleKeys: boolean;
}

/** The least and the most of each number, and by how much a control changes it. */
export const limits = {
  size: { min: 14, max: 32, step: 1 },
  lineHeight: { min: 1.2, max: 2.2, step: 0.1 },
  measure: { min: 40, max: 100, step: 4 },
  rate: { min: 0.5, max: 2, step: 0.1 },
  width: { min: 260, max: 560, step: 20 },
  offset: { min: 0, max: 4000, step: 20 },
} as const;

export const themes = ['system', 'light', 'sepia', 'dark', 'contrast'] as const;
export const fonts = ['serif', 'sans', 'legible'] as const;
export const imageModes = ['on', 'dimmed', 'off'] as const;

export const defaults: Settings = {
  reading: {
    look: 'site', theme: 'system', font: 'serif', size: 19, lineHeight: 1.6, measure: 68, justify: false,
    hyphenate: false, images: 'on', progress: true,
  },
  sites: {},
  rules: {},
  always: { everywhere: false, on: [], never: [] },
  listen: { rate: 1, pitchQuotations: true },
  panel: { open: null, width: 320, floating: false, top: 24, end: 24, order: 'share' },
  singleKeys: true,
};

/** What holds on a site: its own choices over the general ones. */
export function readingFor(settings: Settings, host: string): ReadingSettings {
  return { ...settings.reading, ...settings.sites[host] };
}

/** Whether a page of `host` is cleaned without being asked. */
export function isAlwaysOn({ always }: Settings, host: string): boolean {
  return !always.never.includes(host) && (always.everywhere || always.on.includes(host));
}

/**
 * The settings with a site turned on, which is then no longer among those that are never cleaned, or off: where every site is
 * cleaned, by being among those.
 */
export function withSite(settings: Settings, host: string, isOn: boolean): Settings {
  const others = (hosts: string[]): string[] => hosts.filter((other) => other !== host);
  const { everywhere, on, never } = settings.always;
  return {
    ...settings,
    always: {
      everywhere, on: isOn ? [...others(on), host] : others(on),
      never: isOn ? others(never) : everywhere ? [...others(never), host] : never,
    },
  };
}

/** A copy of a record that lacks one key. */
export function without<Value>(record: Record<string, Value>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
