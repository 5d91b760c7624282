/** What an element's name says of it to somebody who walks over a page, in one number, so that a name is looked up once. */

import { tags } from 'verbatim:names';

export type Traits = number;

export const enum Trait {
  /** The bits of the tag's number on the tape; 0 for a tag that the core does not know. */
  tag = 0xff,
  /** What is inside is no text of the page. */
  opaque = 0x100,
  /** Shown or not as its parent is; whether any other element is shown, layout is asked. */
  inline = 0x200,
  /** A script: its text is part of the page only where it holds data. */
  script = 0x400,
  /** A slot: shows nodes of another tree. */
  slot = 0x800,
}

const opaque = [
  'audio', 'canvas', 'iframe', 'noscript', 'object', 'select', 'style', 'svg', 'template', 'textarea', 'video',
  'verbatim-overlay',
];
const inline = [
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'head', 'i', 'ins',
  'kbd', 'label', 'link', 'mark', 'meta', 'nobr', 'noscript', 'option', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'script',
  'slot', 'small', 'source', 'span', 'strike', 'strong', 'style', 'sub', 'sup', 'time', 'title', 'tt', 'u', 'var', 'wbr',
];

/** Of every name that says anything. */
export const traitsOf: ReadonlyMap<string, Traits> = (() => {
  const traits = new Map<string, Traits>(Object.entries(tags));
  const add = (trait: Trait, names: readonly string[]): void => {
    for (const name of names) traits.set(name, (traits.get(name) ?? 0) | trait);
  };
  add(Trait.opaque, opaque);
  add(Trait.inline, inline);
  add(Trait.script, ['script']);
  add(Trait.slot, ['slot']);
  return traits;
})();
