/**
 * Takes a snapshot of the live page: one walk over the tree as it is shown, open shadow trees and slotted nodes in
 * their places. Changes nothing.
 */

import { attributes as attributeNumbers, tags as tagNumbers } from 'verbatim:names';

import type { Snapshot } from '../../wasm/module.ts';
import {
  attribute, attributeNames, firstChild, isVisible, localName, nextSibling, nodeType, parentNode, shadowRoot, urlOf,
} from './dom.ts';
import { Tape } from './tape.ts';

export interface PageSnapshot extends Snapshot {
  /** The DOM node of each index that a reading names. */
  nodes: Node[];
  /** Open shadow roots. */
  roots: ShadowRoot[];
  /** Sticky and fixed elements. */
  moving: Element[];
  /** Elements whose content is scrolled, and by how much: hiding an element forgets it. */
  scrolled: { element: Element; left: number; top: number }[];
}

const magic = 0x56424d32;
const close = 255;
const text = 1;
/** A string's size is written in 24 bits; a longer one is cut. */
const longestString = 0xffffff;
/** What a snapshot holds at most: a page beyond that is read as far as it goes, and says so. */
const mostNodes = 1_000_000;
const mostBytes = 64 << 20;

/** `assumed` is not written: the element is hidden by Verbatim, or in one that is, so that layout knows nothing of it. */
const enum Flag { rendered = 1, fixed = 2, sticky = 4, assumed = 8 }
const written = Flag.rendered | Flag.fixed | Flag.sticky;

const tagOf = new Map(Object.entries(tagNumbers));
const attributeOf = new Map(Object.entries(attributeNumbers));
/** What is inside these is no text of the page. */
const opaque = new Set([
  'audio', 'canvas', 'iframe', 'noscript', 'object', 'select', 'style', 'svg', 'template', 'textarea', 'video',
  'verbatim-overlay',
]);
/** These are shown or not as their parent is; whether any other element is shown, layout is asked. */
const inline = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'head', 'i', 'ins',
  'kbd', 'label', 'link', 'mark', 'meta', 'nobr', 'noscript', 'option', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'script',
  'slot', 'small', 'source', 'span', 'strike', 'strong', 'style', 'sub', 'sup', 'time', 'title', 'tt', 'u', 'var', 'wbr',
]);
/** These may be bars or boxes that stay on the screen without a class or an id. */
const oftenMoving = new Set(['aside', 'dialog', 'footer', 'header', 'nav']);

/** What a walk over a page that is clean already has to know. */
export interface Cleaned {
  /** The attribute: what is hidden by it counts as shown, and what is static by it as sticky, as they were before. */
  mark: string;
  /** What arrived outside the story: left out. */
  late: ReadonlySet<Node>;
}

export function takeSnapshot(root: Element, cleaned: Cleaned | null = null): PageSnapshot {
  return new Walk(root, cleaned).take();
}

class Walk {
  private readonly tape = new Tape();
  private readonly nodes: Node[] = [];
  private readonly roots: ShadowRoot[] = [];
  private readonly moving: Element[] = [];
  private readonly scrolled: PageSnapshot['scrolled'] = [];
  /** The slots whose assigned nodes are being walked, innermost last. */
  private readonly slots: { slot: Node; assigned: Node[]; next: number }[] = [];
  /** Whether elements of a class are fixed or sticky, as the first of them is. */
  private readonly positions = new Map<string, number>();
  private cutNodes = 0;
  private cutUnits = 0;
  /** Whether each of the open elements is shown, innermost last. */
  private readonly shown: number[] = [Flag.rendered];

  constructor(private readonly root: Element, private readonly cleaned: Cleaned | null) {}

  take(): PageSnapshot {
    const { tape } = this;
    tape.word(magic);
    tape.word(tape.string(urlOf(document)));
    const cut = tape.position;
    tape.word(0);
    tape.word(0);
    let node: Node | null = this.root;
    while (node) node = this.enter(node) ?? this.advance(node);
    tape.patch(cut, this.cutNodes);
    tape.patch(cut + 1, this.cutUnits);
    const { nodes, roots, moving, scrolled } = this;
    return { ...tape.content, nodes, roots, moving, scrolled };
  }

  /** Writes a node. Returns its first child when there is one to walk; an element's end is then still to be written. */
  private enter(node: Node): Node | null {
    const type = nodeType(node);
    if ((type !== 1 && type !== 3) || this.cleaned?.late.has(node)) return null;
    if (this.nodes.length >= mostNodes || this.tape.size >= mostBytes) {
      this.cutNodes += 1;
      return null;
    }
    if (type === 3) {
      this.nodes.push(node);
      this.tape.word(text | (this.string((node as Text).data) << 8));
      return null;
    }
    return this.enterElement(node as Element);
  }

  private enterElement(element: Element): Node | null {
    const name = localName(element);
    this.nodes.push(element);
    const flags = this.writeElement(element, name);
    const child = opaque.has(name) || isProgram(element, name) ? null : this.firstShown(element, name);
    if (child) this.shown.push(flags & (Flag.rendered | Flag.assumed));
    else this.tape.word(close);
    return child;
  }

  private firstShown(element: Element, name: string): Node | null {
    const shadow = shadowRoot(element);
    if (shadow) {
      this.roots.push(shadow);
      return firstChild(shadow);
    }
    if (name !== 'slot') return firstChild(element);
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length === 0) return firstChild(element);
    this.slots.push({ slot: element, assigned, next: 1 });
    return assigned[0]!;
  }

  /** The node after this one's subtree; writes the end of every element that ends on the way. */
  private advance(node: Node): Node | null {
    let at = node;
    while (at !== this.root) {
      const innermost = this.slots.at(-1);
      let parent: Node | null;
      if (innermost?.assigned[innermost.next - 1] === at) {
        const following = innermost.assigned[innermost.next++];
        if (following) return following;
        this.slots.pop();
        parent = innermost.slot;
      } else {
        const following = nextSibling(at);
        if (following) return following;
        parent = parentNode(at);
        if (parent instanceof ShadowRoot) parent = parent.host;
      }
      this.tape.word(close);
      this.shown.pop();
      if (!parent) break;
      at = parent;
    }
    return null;
  }

  /** Writes an element and its attributes; returns its layout flags. */
  private writeElement(element: Element, name: string): number {
    const { tape } = this;
    const at = tape.position;
    const tag = tagOf.get(name) ?? 0;
    tape.word(0);
    if (tag === 0) tape.word(this.string(name));
    let count = 0;
    let className = '';
    let isOne = false;
    for (const attributeName of attributeNames(element)) {
      const number = attributeOf.get(attributeName);
      if (number === undefined) continue;
      const value = attribute(element, attributeName) ?? '';
      tape.word(number | (this.string(value) << 8));
      count += 1;
      if (attributeName === 'class') className = value;
      isOne ||= attributeName === 'id' || attributeName === 'style' || attributeName === 'hidden';
    }
    const flags = this.layout(element, name, className, isOne);
    tape.patch(at, tag | (count << 8) | ((flags & written) << 16));
    return flags;
  }

  private string(value: string): number {
    if (value.length <= longestString) return this.tape.string(value);
    this.cutUnits += value.length - longestString;
    return this.tape.string(value.slice(0, longestString));
  }

  /** What layout knows of an element. Nothing is changed between the reads, so the page is laid out at most once. */
  private layout(element: Element, name: string, className: string, isOne: boolean): number {
    const around = this.shown.at(-1)!;
    if (inline.has(name) && !isOne) return around;
    if ((around & Flag.assumed) !== 0) return around;
    const mark = this.cleaned && attribute(element, this.cleaned.mark);
    if (mark === 'hidden') return Flag.rendered | Flag.assumed | this.position(element, name, className, isOne);
    if (mark === 'static') {
      this.moving.push(element);
      return Flag.rendered | Flag.sticky;
    }
    if (!isVisible(element)) return getComputedStyle(element).display === 'contents' ? around : 0;
    const { scrollLeft: left, scrollTop: top } = element;
    if (left !== 0 || top !== 0) this.scrolled.push({ element, left, top });
    const position = this.position(element, name, className, isOne);
    if (position !== 0) this.moving.push(element);
    return Flag.rendered | position;
  }

  /** Computed style is dear: elements of one class are taken to be placed alike, and without a class, id or style not to be. */
  private position(element: Element, name: string, className: string, isOne: boolean): number {
    if (className === '' && !isOne && !oftenMoving.has(name)) return 0;
    const known = isOne || className === '' ? undefined : this.positions.get(className);
    if (known !== undefined) return known;
    const { position } = getComputedStyle(element);
    const flag = position === 'fixed' ? Flag.fixed : position === 'sticky' ? Flag.sticky : 0;
    this.positions.set(className, flag);
    return flag;
  }
}

/** A script that holds no data: its text is no part of the page. */
function isProgram(element: Element, name: string): boolean {
  return name === 'script' && !(attribute(element, 'type') ?? '').includes('json');
}
