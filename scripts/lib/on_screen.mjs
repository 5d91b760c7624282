/** What a reader still sees of a page's head once everything that the core hides is gone. */
import { parseHTML } from 'linkedom';

const unseen = 'head, script, style, noscript, template';

/** Without regard to case, spaces and punctuation, which markup often puts between words. */
const letters = (text) => (text ?? '').normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Fewer letters stand in any page by chance. */
const fewest = 5;

/**
 * Whether the gold's title and author are still on the page without what `reading.hidden` names: 1 or 0; null where the
 * gold lacks the field, the page does not show it in the first place, or no story was found.
 */
export function leftOnScreen(html, reading, gold) {
  const wanted = { title: letters(gold.title), author: letters(gold.author) };
  const left = { title: null, author: null };
  const { document } = parseHTML(html);
  if (reading.text === '' || !document.body) return left;
  for (const element of document.querySelectorAll(unseen)) element.remove();
  const before = letters(document.body.textContent);
  const hidden = reading.hidden.map(({ selector }) => document.querySelector(selector));
  for (const element of hidden) element?.remove();
  const after = letters(document.body.textContent);
  for (const [field, words] of Object.entries(wanted)) {
    if (words.length >= fewest && before.includes(words)) left[field] = Number(after.includes(words));
  }
  return left;
}
