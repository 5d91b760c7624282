/**
 * Late arrivals: what the page adds or changes while it is clean. Changes are only gathered as they happen; they are
 * looked at when the page is idle, in proportion to what changed.
 */

import type { Mark } from '../core/look.ts';
import { markAbove } from './marks.ts';

export interface Listener {
  /** The mark of an element, as it is now. */
  marks(): ReadonlyMap<Element, Mark>;
  /** These stand outside the story, and nobody asked for them. */
  outside(elements: Element[]): void;
  /** The story itself may have changed, or is gone: it is to be read again. */
  story(isGone: boolean): void;
}

/** Changes are looked at when the page is idle, at the latest after this time (ms). */
const latest = 500;
/** Beyond this many additions at once the page is read again as a whole rather than looked at one by one. */
const mostAdded = 2_000;
/** What comes within this time after a click or a key (ms) is taken to be what the person asked for. */
const answeredWithin = 2_000;
/** How many inline elements in each other are looked through. */
const deepestInline = 4;
/** What is added without these in it, and without text, changes no verdict. */
const harmless = new Set(['br', 'img', 'link', 'meta', 'picture', 'script', 'source', 'style', 'verbatim-overlay', 'wbr']);

export class Arrivals {
  /** What stands outside the story, and a person has asked for. */
  readonly asked = new WeakSet<Element>();
  private readonly observer = new MutationObserver((records) => { this.gather(records); });
  /** What was added, and whether a person had just asked for it. */
  private readonly added = new Map<Element, boolean>();
  private readonly ended = new AbortController();
  private askedAt = -Infinity;
  private blocks: ReadonlySet<Node> = new Set();
  /** The text of the story was changed in place. */
  private edited = false;
  /** Something was taken away that may have held text of the story. */
  private removed = false;
  private idle = 0;

  constructor(private readonly listener: Listener) {
    // The browser's own record of this (`navigator.userActivation`) counts the click on the toolbar button as well.
    const ask = (event: Event): void => { if (event.isTrusted) this.askedAt = performance.now(); };
    for (const type of ['click', 'keydown']) addEventListener(type, ask, { capture: true, passive: true, signal: this.ended.signal });
  }

  /** Starts, or goes on, with what has been read now; `blocks` are the story's elements. */
  watch(roots: readonly ShadowRoot[], blocks: Iterable<Element>): void {
    this.blocks = new Set(blocks);
    for (const root of [document, ...roots]) this.observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  stop(): void {
    this.observer.disconnect();
    this.ended.abort();
    cancelIdleCallback(this.idle);
  }

  private gather(records: MutationRecord[]): void {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === 'characterData') this.edited ||= this.isInBlock(target);
      else this.gatherChildren(addedNodes, removedNodes);
    }
    if ((this.edited || this.removed || this.added.size > 0) && this.idle === 0) {
      this.idle = requestIdleCallback(() => { this.look(); }, { timeout: latest });
    }
  }

  private gatherChildren(addedNodes: NodeList, removedNodes: NodeList): void {
    const asked = performance.now() - this.askedAt < answeredWithin;
    for (const node of addedNodes) {
      if (node instanceof Element) {
        if (!harmless.has(node.localName)) this.added.set(node, asked);
      } else if (node instanceof Text && node.parentElement) {
        this.added.set(node.parentElement, asked);
      }
    }
    for (const node of removedNodes) this.removed ||= this.blocks.has(node) || node.hasChildNodes();
  }

  /** Whether a text is the story's: it stands in one of its blocks, perhaps in a link or in emphasis there. */
  private isInBlock(text: Node): boolean {
    let at = text.parentNode;
    for (let depth = 0; at && depth < deepestInline; depth += 1, at = at.parentNode) if (this.blocks.has(at)) return true;
    return false;
  }

  private look(): void {
    this.idle = 0;
    const outside: Element[] = [];
    const inside = this.added.size > mostAdded || this.sort(outside);
    const left = [...this.blocks].filter((block) => block.isConnected).length;
    const story = inside || this.edited || (this.removed && left < this.blocks.size);
    this.added.clear();
    this.edited = this.removed = false;
    // Where the story is gone, what has come may be another.
    if (left === 0) this.listener.story(true);
    else if (outside.length > 0) this.listener.outside(outside);
    if (story) this.listener.story(false);
  }

  /** Sorts what was added: collects what is outside the story; returns whether something is inside. */
  private sort(outside: Element[]): boolean {
    const marks = this.listener.marks();
    let inside = false;
    for (const [element, asked] of this.added) {
      if (!element.isConnected) continue;
      const mark = markAbove(element, marks);
      if (mark === 'column' || mark === 'beside' || mark === 'static') inside = true;
      // What a person has just asked for with a click (a picture enlarged, a menu) is left alone.
      else if (mark === 'path' && !marks.has(element)) {
        if (asked) this.asked.add(element);
        else outside.push(element);
      }
    }
    return inside;
  }
}
