/**
 * Takes a snapshot of the live page: one walk over the tree as it is shown, open shadow trees and slotted nodes in
 * their places. Changes nothing.
 */

import { attributes as attributeNumbers, tags as tagNumbers } from 'verbatim:names';

import type { Snapshot } from '../../wasm/module.ts';
import { attribute, attributeNames, box, firstChild, isVisible, localName, nextSibling, nodeType, parentNode, shadowRoot } from './dom.ts';
import { Tape } from './tape.ts';

export interface PageSnapshot extends Snapshot {
  /** The DOM node of each index that a reading names. */
  nodes: Node[];
  /** Sticky and fixed elements. */
  moving: Element[];
  /** Elements whose content is scrolled, and by how much: hiding an element forgets it. */
  scrolled: { element: Element; left: number; top: number }[];
}

const magic = 0x56424d31;
const close = 255;
const text = 1;
const layoutBit = 0x80000000;
/** A string's size is written in 24 bits. */
const longestString = 0xffffff;

const enum Flag { rendered = 1, fixed = 2, sticky = 4, floating = 8 }

const tagOf = new Map(Object.entries(tagNumbers));
const attributeOf = new Map(Object.entries(attributeNumbers));
/** Nothing in these matters to a reader or to the core. */
const skipped = new Set(['style', 'svg', 'math', 'template', 'canvas', 'object', 'select']);
/** Inline elements share their parent's layout. */
const inline = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd',
  'label', 'mark', 'nobr', 'option', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'source', 'strike', 'strong', 'sub',
  'sup', 'time', 'tt', 'u', 'var', 'wbr', 'script', 'head', 'meta', 'link', 'title', 'noscript',
]);

export function takeSnapshot(root: Element): PageSnapshot {
  return new Walk().take(root);
}

class Walk {
  private readonly tape = new Tape();
  private readonly nodes: Node[] = [];
  private readonly moving: Element[] = [];
  private readonly scrolled: PageSnapshot['scrolled'] = [];
  /** The slots whose assigned nodes are being walked, innermost last. */
  private readonly slots: { slot: Node; assigned: Node[]; next: number }[] = [];

  take(root: Element): PageSnapshot {
    const { tape } = this;
    tape.word(magic);
    tape.word(tape.string(root.ownerDocument.URL));
    tape.word(0);
    tape.word(0);
    let node: Node | null = root;
    while (node) node = this.enter(node) ?? this.advance(node, root);
    return { ...tape.content, nodes: this.nodes, moving: this.moving, scrolled: this.scrolled };
  }

  /** Writes a node. Returns its first child when there is one to walk; an element's end is then still to be written. */
  private enter(node: Node): Node | null {
    const type = nodeType(node);
    if (type === 3) this.writeText(node as Text);
    if (type !== 1) return null;
    const element = node as Element;
    const name = localName(element);
    this.writeElement(element, name);
    const child = skipped.has(name) || isForeignScript(element, name) ? null : this.firstShown(element, name);
    if (!child) this.tape.word(close);
    return child;
  }

  private firstShown(element: Element, name: string): Node | null {
    const shadow = shadowRoot(element);
    if (shadow) return firstChild(shadow);
    if (name !== 'slot') return firstChild(element);
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length === 0) return firstChild(element);
    this.slots.push({ slot: element, assigned, next: 1 });
    return assigned[0]!;
  }

  /** The node after this one's subtree; writes the end of every element that ends on the way. */
  private advance(node: Node, root: Element): Node | null {
    let at = node;
    while (at !== root) {
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
      if (!parent) break;
      at = parent;
    }
    return null;
  }

  private writeText(node: Text): void {
    this.nodes.push(node);
    const at = this.tape.position;
    this.tape.word(0);
    const size = this.tape.string(node.data.length * 3 > longestString ? node.data.slice(0, longestString / 3) : node.data);
    this.tape.patch(at, text | (size << 8));
  }

  private writeElement(element: Element, name: string): void {
    const { tape } = this;
    this.nodes.push(element);
    const at = tape.position;
    const tag = tagOf.get(name) ?? 0;
    tape.word(0);
    if (tag === 0) tape.word(tape.string(name.slice(0, longestString / 3)));
    let count = 0;
    for (const attributeName of attributeNames(element)) {
      const number = attributeOf.get(attributeName);
      if (number === undefined) continue;
      const value = attribute(element, attributeName) ?? '';
      tape.word(number | (tape.string(value.slice(0, longestString / 3)) << 8));
      count += 1;
    }
    const hasLayout = !inline.has(name);
    tape.patch(at, (tag | (count << 8) | (hasLayout ? layoutBit : 0)) >>> 0);
    if (hasLayout) this.writeLayout(element);
  }

  private writeLayout(element: Element): void {
    const { tape } = this;
    const rect = box(element);
    const style = getComputedStyle(element);
    let flags = isVisible(element) ? Flag.rendered : 0;
    if (style.position === 'fixed') flags |= Flag.fixed;
    if (style.position === 'sticky') flags |= Flag.sticky;
    if (flags & (Flag.fixed | Flag.sticky)) this.moving.push(element);
    const { scrollLeft: left, scrollTop: top } = element;
    if (left !== 0 || top !== 0) this.scrolled.push({ element, left, top });
    if (style.position === 'absolute' || style.float !== 'none') flags |= Flag.floating;
    tape.word(Math.round(rect.left + scrollX));
    tape.word(Math.round(rect.top + scrollY));
    tape.word(Math.round(rect.width));
    tape.word(Math.round(rect.height));
    tape.word(flags | (Math.min(255, Math.round(Number.parseFloat(style.fontSize))) << 8));
  }
}

/** A script that is no data: its text is no part of the page. */
function isForeignScript(element: Element, name: string): boolean {
  return name === 'script' && !(attribute(element, 'type') ?? '').includes('json');
}
