/** Which element of the page is told what by the one attribute, and what is hidden so. Decides only; changes nothing. */

import type { Mark } from '../core/look.ts';
import type { Reading } from '../core/reading.ts';
import type { HiddenBox } from '../ui/overlay_session.ts';
import { bodyOf, composedParent, documentElement, firstChild, nextSibling } from './dom.ts';
import type { PageSnapshot } from './snapshot.ts';

export interface Decision {
  /** An element that is not in the map is left alone. */
  marks: Map<Element, Mark>;
  /** Everything that is hidden; none lies in another. */
  boxes: HiddenBox[];
}

/**
 * @param column the element whose text is centred
 * @param moving sticky and fixed elements, each after those that it lies in
 * @param late what arrived outside the story after the click, and is not in the snapshot
 */
export function decide(
  snapshot: PageSnapshot, reading: Reading, column: Element, moving: Iterable<Element>, late: Iterable<Element>,
): Decision {
  const marks = new Map<Element, Mark>();
  const boxes: HiddenBox[] = [];
  const hide = (element: Element, kind: HiddenBox['kind'], words: number): void => {
    marks.set(element, 'hidden');
    boxes.push({ element, kind, words, shown: false });
  };
  for (const { node, kind, words } of reading.hidden) {
    const element = snapshot.nodes[node];
    if (element instanceof Element) hide(element, kind, words);
  }
  for (const element of late) {
    if (element.isConnected && !isInside(element, marks)) hide(element, 'other', countWords(element));
  }
  for (const element of moving) {
    if (isInside(element, marks)) continue;
    // A bar that stays on the screen goes; what is only sticky within the story (a picture beside its text) scrolls along.
    if (holdsStory(element, snapshot, reading) || staysInColumn(element, column)) marks.set(element, 'static');
    else hide(element, 'other', countWords(element));
  }
  markPath(column, marks);
  return { marks, boxes };
}

/** Marks the column, its ancestors, and what is shown beside it under them. */
function markPath(column: Element, marks: Map<Element, Mark>): void {
  marks.set(column, 'column');
  for (let at = composedParent(column); at; at = composedParent(at)) {
    marks.set(at, 'path');
    for (const child of children(at)) {
      if (!marks.has(child) && !holdsBack(child)) marks.set(child, 'beside');
    }
  }
}

/**
 * The column that is centred: the story's root, or the body when the story has no smaller one. What the site holds back
 * stays held back: the column, which loses everything that squeezes it, is not in such a box.
 */
export function columnOf(snapshot: PageSnapshot, reading: Reading): Element {
  const body = bodyOf(document);
  const root = snapshot.nodes[reading.root];
  if (!(root instanceof Element) || root === documentElement(document)) return body;
  let column = root;
  for (let at: Element | null = root; at && at !== body; at = composedParent(at)) {
    if (holdsBack(at)) column = composedParent(at) ?? body;
  }
  return column;
}

/**
 * Whether a box shows only the beginning of what is in it, or blurs it, as paywalls do. A box as high as the screen is no
 * such box: it stops the page from being scrolled under a dialog.
 */
function holdsBack(element: Element): boolean {
  const { overflowY, filter } = getComputedStyle(element);
  if (filter.includes('blur(')) return true;
  if (overflowY !== 'hidden' && overflowY !== 'clip') return false;
  const { scrollHeight, clientHeight } = element;
  return clientHeight > 0 && scrollHeight > clientHeight + tolerance && Math.abs(clientHeight - innerHeight) > tolerance;
}

/** Letters that hang out of a box are not held back (CSS px). */
const tolerance = 24;

/** The mark of the nearest element that has one, the node itself included. */
export function markAbove(node: Node, marks: ReadonlyMap<Element, Mark>): Mark | null {
  let at = node instanceof Element ? node : composedParent(node);
  for (; at; at = composedParent(at)) {
    const mark = marks.get(at);
    if (mark) return mark;
  }
  return null;
}

function isInside(element: Element, marks: ReadonlyMap<Element, Mark>): boolean {
  return markAbove(element, marks) === 'hidden';
}

function staysInColumn(element: Element, column: Element): boolean {
  return column.contains(element) && getComputedStyle(element).position !== 'fixed';
}

/** Whether a block of the story, or its headline, lies in an element. */
function holdsStory(element: Element, { nodes }: PageSnapshot, { blocks, metadata }: Reading): boolean {
  if (blocks.some(({ node }) => element.contains(nodes[node] ?? null))) return true;
  const headline = element.matches('h1') ? element : element.querySelector('h1');
  return metadata.title !== '' && (headline?.textContent.includes(metadata.title) ?? false);
}

function countWords(element: Element): number {
  return element.textContent.match(/\S+/g)?.length ?? 0;
}

const neverShown = new Set(['head', 'script', 'style', 'link', 'template', 'noscript', 'meta', 'verbatim-overlay']);

function* children(element: Element): Generator<Element> {
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (node instanceof Element && !neverShown.has(node.localName)) yield node;
  }
}
