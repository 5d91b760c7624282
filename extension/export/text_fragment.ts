/**
 * Links to a stretch of text within a page (WICG "URL Fragment Text Directives", https://wicg.github.io/scroll-to-text-fragment/).
 */

/** Quotations of at most this many words are given whole, longer ones by their first and last words. */
const wholeUpTo = 10;
const edgeWords = 5;

/**
 * The page's address with a text directive for `text.slice(start, end)`; the browser scrolls to it and marks it.
 * @param url the page's address; a fragment that it already has is kept in front of the directive
 * @param text the story; offsets are UTF-16 code units
 */
export function linkToText(url: string, text: string, start: number, end: number): string {
  const quoted = text.slice(start, end).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
  const words = quoted.split(/\s+/);
  let directive: string;
  if (words.length <= wholeUpTo) {
    directive = `${contextBefore(text, start, quoted)}${encode(words.join(' '))}`;
  } else {
    directive = `${encode(words.slice(0, edgeWords).join(' '))},${encode(words.slice(-edgeWords).join(' '))}`;
  }
  const [page = '', fragment = ''] = url.split('#', 2);
  return `${page}#${fragment.split(':~:')[0]}:~:text=${directive}`;
}

/** `prefix-,` where the quoted words also stand earlier in the text; otherwise nothing. */
function contextBefore(text: string, start: number, quoted: string): string {
  const earlier = text.indexOf(quoted);
  if (earlier < 0 || earlier >= start) return '';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const before = line.replace(/[\s\p{P}]+$/u, '').split(/\s+/).slice(-3).join(' ');
  return before ? `${encode(before)}-,` : '';
}

/** Percent-encodes, with the three characters that directives give a meaning to. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/-/g, '%2D');
}
