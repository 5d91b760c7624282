/** The report as one HTML page. */
import { createHash } from 'node:crypto';
import { bars, columns, grid } from './charts.mjs';
import { escape } from './escape.mjs';

// Shows the quotations of the figure that was clicked: those whose groups are all in the address's fragment. It writes
// no text, and the page's policy runs no other script.
const script = `
const rows = [...document.querySelectorAll('li[data-keys]')];
const head = document.getElementById('shown');
function show() {
  const wanted = decodeURIComponent(location.hash.slice(1)).split('+').filter((key) => /^(speaker|site|day)-\\d+$/.test(key));
  let count = 0;
  for (const row of rows) {
    const keys = row.dataset.keys.split(' ');
    row.hidden = !wanted.every((key) => keys.includes(key));
    if (!row.hidden) count++;
  }
  head.textContent = count + ' of ' + rows.length + ' quotations';
  if (wanted.length > 0) head.scrollIntoView();
}
addEventListener('hashchange', show);
show();
`;

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
svg { max-width: 100%; height: auto; font-size: 13px; fill: #1a1a1a; display: block; }
svg rect { fill: #56b4e9; }
svg a:hover rect, svg a:focus rect { fill: #0072b2; }
svg a:hover text, svg a:focus text { text-decoration: underline; }
li { margin: 0 0 .8rem; content-visibility: auto; contain-intrinsic-height: 4rem; }
small { color: #555; }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #16181c; } svg { fill: #eee; } svg rect { fill: #0b6da3; } small { color: #aaa; } a { color: #8cc8f0; }
}`;

const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;

function section(title, note, chart) {
  return `<section><h2>${escape(title)}</h2>${note ? `<p>${escape(note)}</p>` : ''}${chart}</section>`;
}

const shownOf = ({ shown, all }, what) => (shown.length < all ? `The first ${shown.length} of ${all} ${what}.` : '');

/** An address that a click may open, or none: a page can say that it is anywhere. */
function link(url, text) {
  return /^https?:\/\//i.test(url) ? `<a href="${escape(url)}" rel="noreferrer">${escape(text)}</a>` : escape(text);
}

function row({ text, speaker, role, site, day, title, url, keys }) {
  const who = [speaker || 'unknown speaker', role].filter(Boolean).join(', ');
  return `<li data-keys="${Object.values(keys).join(' ')}">${escape(text)}<br><small>${escape(who)} · ${link(url, title || url || 'untitled')} · ${escape([site, day].filter(Boolean).join(', '))}</small></li>\n`;
}

/** The pieces of the page, in order; `figures` is a Figures. */
export function* reportPage(figures) {
  const speakers = figures.top('speaker', 'words');
  const sites = figures.top('site', 'quotations');
  yield `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`
    + `<meta name="viewport" content="width=device-width"><title>Who is quoted</title><style>${style}</style></head><body><h1>Who is quoted</h1>`
    + `<p>${figures.rows.length} quotations of ${speakers.all} speakers on ${sites.all} sites. Every figure is a link to its quotations; <a href="#">show all</a>.</p>`;
  yield section('Speakers by words quoted', shownOf(speakers, 'speakers'), bars('Speakers by words quoted', speakers.shown, 'words'));
  yield section('Sites by quotations', shownOf(sites, 'sites'), bars('Sites by quotations', sites.shown, 'quotations'));
  yield section('Days by quotations', '', columns('Days by quotations', figures.days()));
  yield section('Who is quoted by whom', 'Speakers in rows, sites in columns; those with most quotations.', grid('Who is quoted by whom', figures.pairs()));
  yield `<section><h2 id="shown">${figures.rows.length} quotations</h2><ol>`;
  for (const quotation of figures.rows) yield row(quotation);
  yield `</ol></section><script>${script}</script></body></html>\n`;
}
