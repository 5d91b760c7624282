/**
 * Takes a snapshot of the live page: one walk over the tree as it is shown, open shadow trees and slotted nodes in
 * their places. Changes nothing.
 */

import { attributes as attributeNumbers } from 'verbatim:names';

import type { Snapshot } from '../../wasm/module.ts';
import {
  attribute, attributeNames, firstChild, localName, nextSibling, nodeType, shadowRoot, textOf, urlOf,
} from './dom.ts';
import { Layout, type Kin } from './layout.ts';
import { Tape } from './tape.ts';
import { Trait, traitsOf, type Traits } from './traits.ts';

export interface PageSnapshot extends Snapshot {
  /** The DOM node of each index that a reading names. */
  nodes: Node[];
  /** Open shadow roots. */
  roots: ShadowRoot[];
  /** The page's boxes, those that style sheets treat alike together. */
  kins: readonly Kin[];
}

const magic = 0x56424d33;
const close = 255;
const text = 1;
/** A string's size is written in 24 bits; a longer one is cut. */
const longestString = 0xffffff;
/** What a snapshot holds at most: a page beyond that is read as far as it goes, and says so. */
const mostNodes = 1_000_000;
const mostBytes = 64 << 20;

/** Types of nodes. A CDATA section, which only XHTML has, is a text. */
const elementType = 1;
const textType = 3;
const cdataType = 4;

/** Attributes that may set an element apart from others of its classes: ids, and what style sheets and browsers hide by. */
const settingApart = ['id', 'style', 'hidden', 'aria-hidden'];
/** Added to the number of such an attribute. */
const apart = 0x100;
const attributeOf = new Map(Object.entries(attributeNumbers).map(([name, number]) =>
  [name, settingApart.includes(name) ? number | apart : number]));
const classNumber = attributeNumbers.class!;

/** What a walk over a page that is clean already has to know. */
export interface Cleaned {
  /** The attribute: what it has changed counts as it was before. */
  mark: string;
  /** What arrived outside the story: left out. */
  late: ReadonlySet<Node>;
}

export function takeSnapshot(root: Element, cleaned: Cleaned | null = null): PageSnapshot {
  return new Walk(root, cleaned).take();
}

/** A slot whose assigned nodes are being walked. */
interface Slot { assigned: Node[]; next: number; outer: Slot | null }

class Walk {
  private readonly tape = new Tape();
  private readonly nodes: Node[] = [];
  private readonly roots: ShadowRoot[] = [];
  private readonly layout: Layout;
  /** The elements whose ends are still to be written, innermost last. */
  private readonly open: Element[] = [];
  /** The innermost slot whose assigned nodes are being walked. */
  private slot: Slot | null = null;
  private cutNodes = 0;
  private cutUnits = 0;

  constructor(private readonly root: Element, private readonly cleaned: Cleaned | null) {
    this.layout = new Layout(cleaned?.mark ?? null);
  }

  take(): PageSnapshot {
    const { tape } = this;
    tape.word(magic);
    tape.word(this.string(urlOf(document)));
    const cut = tape.position;
    tape.word(0);
    tape.word(0);
    let node: Node | null = this.root;
    while (node) node = this.enter(node) ?? this.advance(node);
    const kins = this.layout.settle(tape);
    tape.patch(cut, this.cutNodes);
    tape.patch(cut + 1, this.cutUnits);
    const { nodes, roots } = this;
    return { ...tape.content, nodes, roots, kins };
  }

  /** Writes a node. Returns its first child when there is one to walk; an element's end is then still to be written. */
  private enter(node: Node): Node | null {
    const type = nodeType(node);
    const isText = type === textType || type === cdataType;
    if ((!isText && type !== elementType) || this.cleaned?.late.has(node)) return null;
    if (this.nodes.length >= mostNodes || this.tape.size >= mostBytes) {
      this.cutNodes += 1;
      return null;
    }
    this.nodes.push(node);
    if (!isText) return this.enterElement(node as Element);
    const data = textOf(node as Text);
    this.layout.readText(data);
    this.tape.word(text | (this.string(data) << 8));
    return null;
  }

  private enterElement(element: Element): Node | null {
    const name = localName(element);
    const traits = traitsOf.get(name) ?? 0;
    this.writeElement(element, name, traits);
    const isOpaque = (traits & Trait.opaque) !== 0 || ((traits & Trait.script) !== 0 && !holdsData(element));
    const child = isOpaque ? null : this.firstShown(element, traits);
    if (child) {
      this.layout.open();
      this.open.push(element);
    } else {
      this.tape.word(close);
    }
    return child;
  }

  private firstShown(element: Element, traits: Traits): Node | null {
    const shadow = shadowRoot(element);
    if (shadow) {
      this.roots.push(shadow);
      return firstChild(shadow);
    }
    if ((traits & Trait.slot) === 0) return firstChild(element);
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length === 0) return firstChild(element);
    this.slot = { assigned, next: 1, outer: this.slot };
    return assigned[0]!;
  }

  /** The node after this one's subtree; writes the end of every element that ends on the way. */
  private advance(node: Node): Node | null {
    let following = node === this.root ? null : this.following(node);
    while (!following) {
      const parent = this.open.pop();
      if (!parent) return null;
      this.tape.word(close);
      this.layout.close();
      if (parent !== this.root) following = this.following(parent);
    }
    return following;
  }

  /** The node beside this one in the tree as it is shown. */
  private following(node: Node): Node | null {
    const { slot } = this;
    if (slot?.assigned[slot.next - 1] !== node) return nextSibling(node);
    const following = slot.assigned[slot.next++] ?? null;
    if (!following) this.slot = slot.outer;
    return following;
  }

  /** Writes an element and its attributes. */
  private writeElement(element: Element, name: string, traits: Traits): void {
    const { tape } = this;
    const at = tape.position;
    const tag = traits & Trait.tag;
    tape.word(0);
    if (tag === 0) tape.word(this.string(name));
    let count = 0;
    let className = '';
    let isOne = false;
    const names = attributeNames(element);
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- with an iterator a snapshot of a page takes 3 % longer
    for (let i = 0; i < names.length; i += 1) {
      const number = attributeOf.get(names[i]!);
      if (number === undefined) continue;
      const value = attribute(element, names[i]!) ?? '';
      tape.word((number & 0xff) | (this.string(value) << 8));
      count += 1;
      if (number === classNumber) className = value;
      else if (number >= apart) isOne = true;
    }
    const shown = this.layout.read(element, traits, name, className, isOne, at);
    tape.patch(at, tag | (count << 8) | (shown << 16));
  }

  private string(value: string): number {
    if (value.length <= longestString) return this.tape.string(value);
    this.cutUnits += value.length - longestString;
    return this.tape.string(value.slice(0, longestString));
  }
}

/** Whether a script holds data that the core reads. */
function holdsData(script: Element): boolean {
  return attribute(script, 'type')?.toLowerCase().includes('ld+json') ?? false;
}
