/**
 * Writes what the fuzz targets begin with into build/fuzz/seeds/TARGET/: the sample pages (tests/pages) and the texts of
 * the quotation cases (tests/cases), each in the form that a target takes.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { samplePages } from '../../tests/page_files.mjs';

const pages = samplePages().map(({ name, html }) => [name, html]);
const texts = readdirSync('tests/cases/quotes')
  .flatMap((file) => JSON.parse(readFileSync(`tests/cases/quotes/${file}`, 'utf8')))
  .map(({ id, text }) => [id, text]);

/** Flags of layout, and no changed words: see tests/fuzz/snapshot.cpp. */
const unchangedPage = '\x01\x07\x00';

const seeds = {
  html: pages,
  round_trip: pages,
  snapshot: pages.map(([name, html]) => [name, unchangedPage + html]),
  plain_text: texts,
  batch: [
    ...pages.map(([id, html]) => [id, JSON.stringify({ id, url: 'https://harbour.example/a', html })]),
    ...texts.map(([id, text]) => [id, JSON.stringify({ id, text })]),
  ],
};

for (const [target, inputs] of Object.entries(seeds)) {
  const folder = `build/fuzz/seeds/${target}`;
  mkdirSync(folder, { recursive: true });
  for (const [name, input] of inputs) writeFileSync(`${folder}/${name}`, input);
}
