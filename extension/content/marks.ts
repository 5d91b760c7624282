/** Which element of the page is told what by the one attribute. */

import type { Mark } from '../core/look.ts';
import type { Reading } from '../core/reading.ts';
import { composedParent, firstChild, nextSibling } from './dom.ts';
import type { PageSnapshot } from './snapshot.ts';

/** Decides about elements; changes nothing. An element that is not in the map is left alone. */
export function decideMarks(snapshot: PageSnapshot, reading: Reading, column: Element): Map<Element, Mark> {
  const marks = new Map<Element, Mark>();
  for (const { node } of reading.hidden) {
    const element = snapshot.nodes[node];
    if (element instanceof Element) marks.set(element, 'hidden');
  }
  for (const element of snapshot.moving) if (!marks.has(element)) marks.set(element, 'static');
  marks.set(column, 'column');
  for (let at = composedParent(column); at; at = composedParent(at)) {
    marks.set(at, 'path');
    for (const child of children(at)) {
      if (!marks.has(child)) marks.set(child, 'beside');
    }
  }
  return marks;
}

/** The column that is centred: the story's root, or the body when the story has no smaller one. */
export function columnOf(snapshot: PageSnapshot, reading: Reading): Element {
  const root = snapshot.nodes[reading.root];
  if (root instanceof Element && root !== root.ownerDocument.documentElement) return root;
  return document.body;
}

const neverShown = new Set(['head', 'script', 'style', 'link', 'template', 'noscript', 'meta']);

function* children(element: Element): Generator<Element> {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (node instanceof Element && !neverShown.has(node.localName)) yield node;
  }
}
