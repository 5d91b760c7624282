/**
 * Settings from JSON of any origin: storage, an older version, a file that somebody imports. Whatever is missing or is
 * not what it should be gets its default; nothing else gets in.
 */

import { defaults, fonts, imageModes, limits, themes, type ReadingSettings, type Settings } from './settings.ts';

type Json = Record<string, unknown>;
type Check<Value> = (value: unknown) => Value | undefined;

export function parseSettings(value: unknown): Settings {
  const given = object(value);
  const always = object(given.always);
  const listen = object(given.listen);
  const panel = object(given.panel);
  return {
    reading: parseReading(given.reading),
    sites: byHost(given.sites, parsePartial),
    rules: byHost(given.rules, (rules) => strings(rules, isSelector)),
    always: {
      everywhere: boolean(always.everywhere) ?? defaults.always.everywhere,
      on: strings(always.on, isHost),
      never: strings(always.never, isHost),
    },
    listen: {
      rate: within(limits.rate)(listen.rate) ?? defaults.listen.rate,
      pitchQuotations: boolean(listen.pitchQuotations) ?? defaults.listen.pitchQuotations,
    },
    panel: {
      open: boolean(panel.open) ?? defaults.panel.open,
      width: within(limits.width)(panel.width) ?? defaults.panel.width,
      floating: boolean(panel.floating) ?? defaults.panel.floating,
      top: within(limits.offset)(panel.top) ?? defaults.panel.top,
      end: within(limits.offset)(panel.end) ?? defaults.panel.end,
      order: oneOf(['appearance', 'share'])(panel.order) ?? defaults.panel.order,
    },
    singleKeys: boolean(given.singleKeys) ?? defaults.singleKeys,
  };
}

/** Host names as `location.host` has them, port included. */
export function isHost(text: string): boolean {
  return /^(?:[\p{L}\p{N}_-]+\.)*[\p{L}\p{N}_-]+(?::\d+)?$|^\[[0-9a-f:]+\](?::\d+)?$/iu.test(text);
}

/** Whether a text may be a CSS selector; whether the browser knows it shows where it is used. */
function isSelector(text: string): boolean {
  return /\S/.test(text) && !/[{}@<]/.test(text);
}

/** Reading settings with every field, in the order of `ReadingSettings`. */
export function parseReading(value: unknown): ReadingSettings {
  return { ...defaults.reading, ...parsePartial(value) };
}

function parsePartial(value: unknown): Partial<ReadingSettings> {
  const given = object(value);
  const checks: { [Key in keyof ReadingSettings]: Check<ReadingSettings[Key]> } = {
    look: oneOf(['site', 'ours']),
    theme: oneOf(themes),
    font: oneOf(fonts),
    size: within(limits.size),
    lineHeight: within(limits.lineHeight),
    measure: within(limits.measure),
    justify: boolean,
    hyphenate: boolean,
    images: oneOf(imageModes),
    progress: boolean,
  };
  const checked = Object.entries(checks).map(([key, check]) => [key, check(given[key])] as const);
  return Object.fromEntries(checked.filter(([, checkedValue]) => checkedValue !== undefined));
}

function byHost<Value extends object>(value: unknown, parse: (value: unknown) => Value): Record<string, Value> {
  const entries = Object.entries(object(value)).filter(([host]) => isHost(host));
  const parsed = entries.map(([host, own]) => [host, parse(own)] as const);
  return Object.fromEntries(parsed.filter(([, own]) => Object.keys(own).length > 0));
}

function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function strings(value: unknown, isGood: (text: string) => boolean): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return [...new Set(list.filter((text): text is string => typeof text === 'string' && isGood(text)))];
}

function oneOf<Choice extends string>(choices: readonly Choice[]): Check<Choice> {
  return (value) => choices.find((choice) => choice === value);
}

function within({ min, max }: { min: number; max: number }): Check<number> {
  return (value) => (typeof value === 'number' && value >= min && value <= max ? value : undefined);
}
