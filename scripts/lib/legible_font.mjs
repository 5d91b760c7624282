/** The legible font that the extension brings along, cut down to the letters that its languages are written in. */
import { readFile } from 'node:fs/promises';

import subsetFont from 'subset-font';

const file = new URL('../../node_modules/@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2', import.meta.url);

/** Blocks of Unicode, first and last code point: what the font has besides is symbols, half of its bytes. */
const blocks = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x17f], // Latin-1 Supplement, Latin Extended-A
  [0x1a0, 0x1b0], // of Latin Extended-B: Vietnamese
  [0x218, 0x21b], // Romanian
  [0x386, 0x3ce], // Greek as it is written today
  [0x400, 0x45f], // Cyrillic of the Slavic languages
  [0x490, 0x493], // Ukrainian, Kazakh
  // Kazakh, Tatar, Mongolian
  [0x496, 0x497],
  [0x49a, 0x49b],
  [0x4a2, 0x4a3],
  [0x4ae, 0x4b1],
  [0x4ba, 0x4bb],
  [0x4d8, 0x4d9],
  [0x4e8, 0x4e9],
  [0x1e80, 0x1e85], // Welsh
  [0x1ea0, 0x1ef9], // Vietnamese
  [0x2010, 0x2027], // General Punctuation: dashes, quotation marks, daggers, bullets, dots
  [0x2030, 0x203d],
  // Currencies: won, shekel, dong, euro, hryvnia, tenge, rupee, lira, rouble
  [0x20a9, 0x20ac],
  [0x20b4, 0x20bd],
];

/** Of the font's names, those of its authors and licence; its licence keeps its own name for the whole font. */
const names = [0, 13, 14];

const letters = blocks.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)));

/** What browsers apply without being asked; its other features are alternates. */
const features = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];

/** The font itself, WOFF 2. Without hints, a quarter of its bytes, its thick strokes look the same. */
export const legibleFont = await subsetFont(await readFile(file), letters.join(''), {
  targetFormat: 'woff2',
  preserveNameIds: names,
  keepFeatures: features,
  noHinting: true,
});
