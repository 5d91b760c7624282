/** Messages in the person's language, from `_locales`. Plural forms follow CLDR (Intl.PluralRules). */

import type messages from '../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;
/** `nQuotations` for the messages `nQuotations_one`, `nQuotations_other`, … */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/**
 * The message, with `$1`, `$2`, … replaced. From right to left, what is put in is isolated, so that a name keeps its own
 * direction (Unicode Standard Annex 9, FSI and PDI).
 */
export function t(key: MessageKey, ...substitutions: (string | number)[]): string {
  const isolated = substitutions.length && direction() === 'rtl' ? substitutions.map((text) => `\u2068${text}\u2069`) : substitutions;
  return chrome.i18n.getMessage(key, isolated.map(String));
}

/** Computes a value when it is first asked for: what Intl makes costs more than everything that it is asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

const pluralRules = once(() => new Intl.PluralRules(language()));
const numberFormat = once(() => new Intl.NumberFormat(language()));
const percentFormat = once(() => new Intl.NumberFormat(language(), { style: 'percent' }));

/** The message in the plural form that `count` asks for; `$1` is the count, written as the language writes numbers. */
export function plural(key: PluralKey, count: number): string {
  const form = pluralRules().select(count);
  const shown = number(count);
  return chrome.i18n.getMessage(`${key}_${form}`, [shown]) || chrome.i18n.getMessage(`${key}_other`, [shown]);
}

/** BCP 47 tag of the language that the messages are in (which need not be the browser's). */
export function language(): string {
  return t('languageTag');
}

export function direction(): 'ltr' | 'rtl' {
  return t('textDirection') === 'rtl' ? 'rtl' : 'ltr';
}

export function number(value: number): string {
  // Below a thousand all our languages write the digits alone; the first Intl.NumberFormat of a process takes Chromium as
  // long as half of what is shown at first.
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numberFormat().format(value);
}

/** `share` is 0 to 1. */
export function percent(share: number): string {
  return percentFormat().format(share);
}

/** An ISO 8601 date or time as a long date; as it stands when it is none. */
export function longDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (!year || !month || !day) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
