/**
 * How well an extracted text agrees with a gold text: the metric of the WCXB corpus. Precision, recall and F1 compare
 * bags of lower-cased words (letters, digits, marks and the underscore).
 */

const words = (text) => (text ?? '').toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];

function bag(list) {
  const counts = new Map();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Precision, recall and F1 of two texts. An empty gold is met by an empty text alone. */
export function compareWords(text, gold) {
  const ours = words(text);
  const theirs = words(gold);
  if (ours.length === 0 || theirs.length === 0) {
    const value = ours.length === theirs.length ? 1 : 0;
    return { precision: value, recall: value, f1: value };
  }
  const wanted = bag(theirs);
  let common = 0;
  for (const [word, count] of bag(ours)) common += Math.min(count, wanted.get(word) ?? 0);
  const precision = common / ours.length;
  const recall = common / theirs.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The share of `snippets` that `text` holds, or null when there are none. */
export function shareHeld(text, snippets) {
  if (!snippets || snippets.length === 0) return null;
  const lower = text.toLowerCase();
  return snippets.filter((snippet) => lower.includes(snippet.toLowerCase())).length / snippets.length;
}

function sameAuthor(authors, gold) {
  const ours = words(authors.join(' '));
  return compareWords(authors.join(' '), gold).f1 >= 0.8 || (ours.length > 0 && words(gold).every((word) => ours.includes(word)));
}

/**
 * Compares one reading ({ text, title?, authors?, published? }) with a page's gold. `title`, `author` and `date` are
 * null where the gold lacks the field.
 */
export function scorePage(reading, gold) {
  return {
    ...compareWords(reading.text, gold.main_content),
    with: shareHeld(reading.text, gold.with),
    leak: shareHeld(reading.text, gold.without),
    title: gold.title ? Number(compareWords(reading.title ?? '', gold.title).f1 >= 0.8) : null,
    author: gold.author ? Number(sameAuthor(reading.authors ?? [], gold.author)) : null,
    date: gold.publish_date ? Number((reading.published ?? '').slice(0, 10) === String(gold.publish_date).slice(0, 10)) : null,
    empty: Number(reading.text === '' && Boolean(gold.main_content)),
  };
}

/** The mean of a field over the scores that have it, null where none does, and how many have it. */
export function meanOf(scores, field) {
  const values = scores.map((score) => score[field]).filter((value) => value !== null && value !== undefined);
  return { mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length, count: values.length };
}

/** The mean of each field over the pages that have it, the number of pages, and how many were `empty`. */
export function summarize(scores) {
  const summary = { pages: scores.length };
  for (const field of ['f1', 'precision', 'recall', 'with', 'leak', 'title', 'author', 'date']) {
    summary[field] = meanOf(scores, field).mean;
  }
  summary.empty = scores.reduce((sum, score) => sum + score.empty, 0);
  return summary;
}
