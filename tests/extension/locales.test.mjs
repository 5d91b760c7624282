// Every message is there in every language, is used, and no text for people stands outside the messages.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../..', import.meta.url));
const extension = join(top, 'extension');
const locales = await readdir(join(extension, '_locales'));
const messagesOf = async (locale) => JSON.parse(await readFile(join(extension, '_locales', locale, 'messages.json'), 'utf8'));
const english = await messagesOf('en');

const files = (await readdir(extension, { recursive: true })).filter((name) => /\.(?:tsx?|html)$/.test(name));
const sources = new Map(await Promise.all(files.map(async (name) => [name, await readFile(join(extension, name), 'utf8')])));
const code = [...sources.values(), await readFile(join(top, 'manifest.json'), 'utf8')].join('\n');

/** "nWords" for "nWords_one"; the key itself for a message without plural forms. */
const stem = (key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
const pluralStems = new Set(Object.keys(english).filter((key) => key.endsWith('_other')).map(stem));
const substitutions = (text) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

const wanted = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'uk', 'tr', 'ar', 'he', 'hi', 'ja', 'ko', 'zh_CN'];

test('there are sixteen languages', () => {
  assert.deepEqual(locales.toSorted(), wanted.toSorted());
});

for (const locale of locales) {
  test(`${locale}: nothing missing, nothing left over, substitutions kept`, async () => {
    const messages = await messagesOf(locale);
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const expected = Object.keys(english).filter((key) => !pluralStems.has(stem(key)))
      .concat([...pluralStems].flatMap((key) => forms.map((form) => `${key}_${form}`)));
    assert.deepEqual(Object.keys(messages).toSorted(), expected.toSorted());
    for (const [key, { message }] of Object.entries(messages)) {
      assert.notEqual(message.trim(), '', key);
      const [original] = [english[key] ?? english[`${stem(key)}_other`]];
      // "One word" may be written out: a plural form need not show its number.
      if (!pluralStems.has(stem(key))) assert.deepEqual(substitutions(message), substitutions(original.message), key);
    }
  });

  test(`${locale}: language and direction are stated`, async () => {
    const { languageTag, textDirection } = await messagesOf(locale);
    assert.equal(languageTag.message, locale.replace('_', '-'));
    assert.equal(textDirection.message, ['ar', 'he'].includes(locale) ? 'rtl' : 'ltr');
  });
}

test('whole numbers below a thousand are their digits in every language, as i18n.ts takes them to be', () => {
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  const others = locales.filter((locale) => {
    const format = new Intl.NumberFormat(locale.replace('_', '-'));
    return numbers.some((number) => format.format(number) !== String(number));
  });
  assert.deepEqual(others, []);
});

test('every message is used', () => {
  const unused = Object.keys(english).filter((key) => !new RegExp(`['"\`]${stem(key)}['"\`]|__MSG_${key}__`).test(code));
  assert.deepEqual(unused, []);
});

test('every message that the code asks for exists', () => {
  const asked = [...code.matchAll(/\b(?:t|getMessage)\(\s*'(\w+)'/g), ...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key);
  const askedPlural = [...code.matchAll(/\bplural\(\s*'(\w+)'/g)].map(([, key]) => `${key}_other`);
  assert.ok(asked.length > 40 && askedPlural.length > 3);
  assert.deepEqual([...asked, ...askedPlural].filter((key) => !(key in english)), []);
});

test('no text for people stands in the code', () => {
  const found = [];
  for (const [name, source] of sources) {
    if (!/\.(?:tsx|html)$/.test(name)) continue;
    // The sample article is content, not interface; it is English, and says so.
    const markup = source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|<!--[\s\S]*?-->|<div class="sample" lang="en" dir="ltr">[\s\S]*<\/div>/g, '');
    const attributes = markup.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"{]*\p{L}{2}[^"]*)"/gu);
    const texts = name.endsWith('.html') ? markup.matchAll(/>([^<>]*\p{L}{2}[^<>]*)</gu) : markup.matchAll(/<\w+[^<>]*>\s*([\p{L}][\p{L} ,.]{2,})\s*<\//gu);
    for (const [, text] of [...attributes, ...texts]) if (text.trim() !== 'Verbatim') found.push(`${name}: ${text.trim()}`);
  }
  assert.deepEqual(found, []);
});
