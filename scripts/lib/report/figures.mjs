/** What the report counts. */

const mostRows = 25;
const mostColumns = 8;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words of a text in any script. */
export function wordCount(text) {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}

/** Groups with `{ key, name, quotations, words }`, in the order in which their names were first seen. */
class Groups {
  #byName = new Map();

  constructor(prefix) {
    this.prefix = prefix;
  }

  /** Counts a quotation of `words` words; returns the key of its group. */
  add(name, words) {
    if (!this.#byName.has(name)) this.#byName.set(name, { key: `${this.prefix}-${this.#byName.size}`, name, quotations: 0, words: 0 });
    const group = this.#byName.get(name);
    group.quotations++;
    group.words += words;
    return group.key;
  }

  all() {
    return [...this.#byName.values()];
  }
}

/** Gathers quotations; `rows` are they, each with the keys of the groups that it belongs to. */
export class Figures {
  rows = [];
  #groups = { speaker: new Groups('speaker'), site: new Groups('site'), day: new Groups('day') };
  #pairs = new Map();

  add(quotation) {
    const words = wordCount(quotation.text);
    const names = { speaker: quotation.named ? quotation.speaker : 'sources without a name', site: quotation.site || 'unknown site', day: quotation.day || 'unknown day' };
    const keys = Object.fromEntries(Object.entries(names).map(([kind, name]) => [kind, this.#groups[kind].add(name, words)]));
    const pair = `${keys.speaker} ${keys.site}`;
    this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
    this.rows.push({ ...quotation, words, keys });
  }

  /** The groups of a kind that have most of `unit` ("words" or "quotations"), and how many there are in all. */
  top(kind, unit, most = mostRows) {
    const groups = this.#groups[kind].all();
    return { shown: groups.toSorted((a, b) => b[unit] - a[unit] || (a.name < b.name ? -1 : 1)).slice(0, most), all: groups.length };
  }

  /** The days that are known, in order. */
  days() {
    return this.#groups.day.all().filter(({ name }) => /^\d{4}-\d\d-\d\d$/.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Who is quoted by whom: the most quoted speakers, the sites that quote most, and how often each pair occurs. */
  pairs() {
    const count = (speaker, site) => this.#pairs.get(`${speaker.key} ${site.key}`) ?? 0;
    return { speakers: this.top('speaker', 'quotations').shown, sites: this.top('site', 'quotations', mostColumns).shown, count };
  }
}
