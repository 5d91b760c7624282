/** Writes a page that shows, for every page of a corpus, its gold and our text side by side, worst first. */
import fs from 'node:fs';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => text.replace(/[&<>"]/g, (character) => escapes[character]);
const longest = 6000;

const key = (line) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

// The lines of a text; those that the other text lacks are marked.
function marked(text, other) {
  const known = new Set(other.split('\n').map(key));
  const lines = text.split('\n').filter((line) => key(line) !== '');
  const html = lines.map((line) => (known.has(key(line)) ? escape(line) : `<mark>${escape(line)}</mark>`)).join('\n');
  return html.length > longest ? `${html.slice(0, html.lastIndexOf('\n', longest))}\n…` : html;
}

function section(page, reading, score) {
  const gold = page.gold.main_content ?? '';
  const text = reading?.text ?? '';
  return `<details><summary>${page.id} ${page.kind} F1 ${score.f1.toFixed(3)} P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)} ${escape(page.url)}</summary>
<div><pre>${marked(gold, text)}</pre><pre>${marked(text, gold)}</pre></div></details>`;
}

const head = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Gold and ours</title><style>
body{font:14px/1.4 sans-serif;margin:1em} div{display:grid;grid-template-columns:1fr 1fr;gap:1em}
pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:0} mark{background:#fe9}</style>
<p>Left the gold, right ours; marked is what the other side lacks. Worst first.</p>`;

/** `scores` is parallel to `pages`; `readings` maps an id to { text }. */
export function writeComparison(path, pages, readings, scores) {
  const order = pages.map((_, i) => i).sort((a, b) => scores[a].f1 - scores[b].f1);
  fs.writeFileSync(path, head + order.map((i) => section(pages[i], readings.get(pages[i].id), scores[i])).join('\n'));
}
