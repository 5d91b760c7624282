/** Which quotations may be at a point of the page, found without measuring every one of them. */

import type { Reading } from '../core/reading.ts';
import { elementsAt } from './dom.ts';
import { isSpeech } from './highlight.ts';

export class QuotationIndex {
  /** The quotations (indices into `reading.quotations`, ascending) with words in a text of each element's own. */
  private readonly within = new Map<Element, number[]>();
  /** The document, and the shadow trees with quotations in them. */
  private readonly roots = new Set<Document | ShadowRoot>([document]);

  /** @param nodes the DOM node of each index that the reading names */
  constructor(reading: Reading, nodes: readonly Node[]) {
    for (const [index, quotation] of reading.quotations.entries()) {
      if (!isSpeech(quotation)) continue;
      for (const { segments } of quotation.spans) {
        for (const { node } of segments) this.add(nodes[node]?.parentElement, index);
      }
    }
  }

  /** The quotations in the elements at a point of the viewport (CSS px), whatever lies over them. */
  near(x: number, y: number): number[] {
    const elements = [...this.roots].flatMap((root) => elementsAt(root, x, y));
    return elements.flatMap((element) => this.within.get(element) ?? []);
  }

  private add(element: Element | null | undefined, quotation: number): void {
    if (!element) return;
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) this.roots.add(root);
    const list = this.within.get(element);
    if (!list) this.within.set(element, [quotation]);
    else if (list.at(-1) !== quotation) list.push(quotation);
  }
}
