/** Writes the errors of an evaluation of quotations as one HTML page: each in its sentence, gold beside what was found. */
import fs from 'node:fs';

const around = 220; // code points of context on either side

const escape = (text) => String(text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function inContext(text, span) {
  const letters = Array.from(text);
  const part = (start, end) => escape(letters.slice(Math.max(0, start), end).join(''));
  return `…${part(span.start - around, span.start)}<mark>${part(span.start, span.end)}</mark>${part(span.end, span.end + around)}…`;
}

function kindOf({ quote, found, right }) {
  if (!quote) return 'not speech';
  if (!found) return 'missed';
  return right ? 'full name' : 'speaker';
}

function section(outcome) {
  const { article, quote, found } = outcome;
  const gold = quote ? escape(quote.speaker?.text ?? 'nobody') + (quote.speaker_entity ? ` (${escape(quote.speaker_entity)})` : '') : '-';
  const ours = found ? `${escape(found.mention?.text ?? 'nobody')} (${escape(found.name)}), ${Math.round(100 * found.confidence)} %. ${escape(found.reason)}` : '-';
  return `<article><h2>${kindOf(outcome)}</h2><p>${inContext(article.text, quote ?? found)}</p>
<dl><dt>gold</dt><dd>${gold}</dd><dt>found</dt><dd>${ours}</dd><dt>article</dt><dd>${escape(article.id)}</dd></dl></article>`;
}

export function writeErrors(file, outcomes) {
  const counts = new Map();
  for (const outcome of outcomes) counts.set(kindOf(outcome), (counts.get(kindOf(outcome)) ?? 0) + 1);
  const summary = [...counts].map(([kind, count]) => `${kind}: ${count}`).join(', ');
  fs.writeFileSync(file, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Quotations: errors in context</title>
<style>body{font:16px/1.5 serif;max-width:45em;margin:2em auto;padding:0 1em}h2{font-size:1em}mark{background:#fe9}dt{float:left;width:5em;color:#555}article{border-top:1px solid #ccc}</style>
<h1>Quotations: errors in context</h1><p>${summary}</p>
${outcomes.map(section).join('\n')}</html>\n`);
}
