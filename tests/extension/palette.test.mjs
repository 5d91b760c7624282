// The speakers' colours can be read: as text, under text, and behind text.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { transform } from 'esbuild';

const source = await readFile(fileURLToPath(new URL('../../extension/ui/palette.ts', import.meta.url)), 'utf8');
const { code } = await transform(source, { loader: 'ts', format: 'esm' });
const { distinctColours, speakerColour } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Channels 0 to 255 of `#rrggbb`. */
const channels = (hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function contrast(one, other) {
  const luminance = (colour) => colour.map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A tint, `rgb(r g b / a)`, on a background. */
function over(tint, background) {
  const [red, green, blue, alpha] = tint.match(/[\d.]+/g).map(Number);
  return [red, green, blue].map((value, index) => value * alpha + background[index] * (1 - alpha));
}

const pages = [
  { onDark: false, background: '#ffffff', text: '#1b1f24' },
  { onDark: true, background: '#14181b', text: '#e8eaed' },
];
for (const { onDark, background, text } of pages) {
  test(`on a ${onDark ? 'dark' : 'light'} page names have 5 to 1, text on tint 7 to 1, initials 5 to 1`, () => {
    for (const speaker of [null, ...Array.from({ length: distinctColours }, (_, index) => index)]) {
      const { line, tint, onLine } = speakerColour(speaker, onDark);
      assert.ok(contrast(channels(line), channels(background)) >= 5, `${line} as text`);
      assert.ok(contrast(channels(onLine), channels(line)) >= 5, `${onLine} on ${line}`);
      assert.ok(contrast(channels(text), over(tint, channels(background))) >= 7, `text on ${tint}`);
    }
  });
}

test('no two speakers have the same colour and line style, until all are used', () => {
  const looks = Array.from({ length: distinctColours }, (_, index) => speakerColour(index, false)).map(({ line, style }) => `${line} ${style}`);
  assert.equal(new Set(looks).size, distinctColours);
  assert.deepEqual(speakerColour(distinctColours, false), speakerColour(0, false));
});
