// The attack strings of tests/attacks, and a browser page that tells when one of them has run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { top } from './harness.mjs';

const characters = { n: '\n', t: '\t', r: '\r', 0: '\0', '\\': '\\' };

/** Every attack string, its escapes resolved. */
export const attacks = readFileSync(join(top, 'tests/attacks/strings.txt'), 'utf8').split('\n')
  .filter((line) => line !== '' && !/^#(#? |!)/.test(line))
  .map((line) => line.replace(/\\(?:u([0-9a-fA-F]{4})|([ntr0\\]))/g, (_, code, letter) => code ? String.fromCharCode(parseInt(code, 16)) : characters[letter]));

/** A text as it is written in HTML, so that the page holds it character by character (but for NUL, which none can hold). */
export const escaped = (text) => text.replaceAll('\0', '').replace(/[&<>"'\p{Cc}]/gu, (character) => `&#${character.charCodeAt(0)};`);

/** A story that has an attack in every place: as text and as attributes, and last of all as markup. */
export function attackedPage(attack) {
  const text = escaped(attack);
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: attack, author: { name: attack }, publisher: { name: attack } }).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html><html lang="en"><head><title>${text}</title><meta name="author" content="${text}"><meta property="og:site_name" content="${text}">
<meta property="og:image" content="${text}"><script type="application/ld+json">${data}</script></head><body><main><article><h1>${text}</h1>
<p class="byline">By ${text}</p><p>The last of the harbour’s hand-worked cranes is to come down in spring, the trust that owns it said on Thursday.</p>
<p>“It held when ${text} nothing else held,” said Ilse Marten, the island’s ${text}, who learned to swim in its shadow.</p>
<p>${text}</p><h2>${text}</h2><p>The trust had looked for a <a href="${text}">buyer for six years</a>. Nobody wanted forty tons of oak <em>${text}</em>.</p>
<figure><img src="${text}" alt="${text}" title="${text}" width="600" height="400"><figcaption>${text}</figcaption></figure>
<p>Marten said that the <a href="/x" title="${text}">council</a> would keep the wheel, and show <code>${text}</code> in the old customs house.</p>
<blockquote><p>${text}</p></blockquote><ul><li>${text}</li><li>The wheel and the chain stay on the quay.</li></ul><pre>${text}</pre>
<table><tr><th>${text}</th><th>Tons</th></tr><tr><td>${text}</td><td>40</td></tr></table>
<p>The crane was built by hand in the year of the great flood, and it outlived the yard that made it by half a century.</p>
${attack.replace(/(?![\n\r\t])\p{Cc}/gu, '')}</article></main></body></html>`;
}

/** Runs before anything of a page: tells which page let something run. */
export function installCanary() {
  globalThis.canary = () => { console.log(`canary ${location.pathname}`); };
  for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = globalThis.canary;
}

/** Does to every element what a person could, so that every handler and every address that runs something does. */
export function poke() {
  addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node.href !== undefined);
    if (link && /^(?:https?|mailto):/.test(String(link.href?.baseVal ?? link.href))) event.preventDefault();
  });
  addEventListener('submit', (event) => { if (/^https?:/.test(event.submitter?.formAction ?? event.target.action)) event.preventDefault(); });
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['click', 'dblclick', 'contextmenu', 'mouseover', 'pointerenter', 'focus', 'focusin', 'wheel', 'toggle', 'animationstart', 'load', 'error']) {
      element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
    }
  }
}
