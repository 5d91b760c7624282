/** Other extractors on the same pages, to compare with: Readability.js and Defuddle, both on linkedom. */
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

function parse(html, url) {
  const { document } = parseHTML(html);
  if (url) Object.defineProperty(document, 'URL', { value: url, configurable: true });
  return document;
}

// The text of HTML with blocks apart; innerText needs a layout that linkedom has not.
function textOf(html) {
  const spaced = html.replace(/<\/?(p|div|li|ul|ol|h[1-6]|tr|td|th|table|pre|blockquote|section|article|br|dd|dt|figcaption)\b[^>]*>/gi, ' $& ');
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? '';
}

/** Name to a function of (html, url) that returns what the extractor reads: { text, title, authors, published }. */
export const extractors = {
  'Readability.js': (html, url) => {
    const article = new Readability(parse(html, url)).parse();
    if (!article) return { text: '' };
    return { text: textOf(article.content ?? ''), title: article.title, authors: [article.byline ?? ''], published: article.publishedTime ?? '' };
  },
  Defuddle: async (html, url) => {
    const article = await Defuddle(parse(html, url), url, { markdown: false });
    return { text: textOf(article.content), title: article.title, authors: [article.author], published: article.published };
  },
};
