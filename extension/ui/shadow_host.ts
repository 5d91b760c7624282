/** The one element that the overlay adds to the page: a host with a closed shadow root. */

import { documentElement, makeElement } from '../content/dom.ts';
import { overlayStyles } from './styles/overlay_styles.ts';

export interface ShadowHost {
  /** Stands at the overlay's origin: the document's top left corner. */
  element: HTMLElement;
  /** Where components are rendered. */
  layer: HTMLElement;
  /** Focuses the first element within that matches. */
  focus(selector: string): void;
  blur(): void;
  activeElement(): Element | null;
  /** Leaves a strip of this width (CSS px) beside the page's content free; 0 takes it back. */
  reserve(width: number): void;
  /** Takes the element and every style away. */
  remove(): void;
}

export function createHost(page: Document, language: string, direction: 'ltr' | 'rtl'): ShadowHost {
  const element = makeElement(page, 'verbatim-overlay');
  const root = element.attachShadow({ mode: 'closed' });
  const layer = makeElement(page, 'div');
  layer.className = 'overlay';
  layer.lang = language;
  layer.dir = direction;
  root.append(layer);
  adoptStyles(root, page, overlayStyles);
  // What is typed here is none of the page's shortcuts.
  for (const type of ['keydown', 'keypress', 'keyup']) element.addEventListener(type, (event) => { event.stopPropagation(); });
  documentElement(page).append(element);

  let reserved = 0;
  let taken: (() => void) | null = null;
  return {
    element,
    layer,
    focus: (selector) => { queueMicrotask(() => layer.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })); },
    activeElement: () => root.activeElement,
    blur: () => (root.activeElement as HTMLElement | null)?.blur(),
    reserve(width) {
      // Another sheet, even with the same rule, has the browser style the whole page anew.
      if (width === reserved) return;
      reserved = width;
      taken?.();
      taken = width > 0 ? adoptStyles(page, page, roomBeside(width, direction)) : null;
    },
    remove() {
      taken?.();
      element.remove();
    },
  };
}

/** The panel stands at the end of the reading direction of the interface, whatever the page's own. */
function roomBeside(width: number, direction: 'ltr' | 'rtl'): string {
  const side = direction === 'rtl' ? 'left' : 'right';
  return `@media screen { html { margin-${side}: ${width}px !important; } }`;
}

/** Applies a style sheet to a document or shadow root without adding a node. Returns how to take it away. */
function adoptStyles(target: Document | ShadowRoot, page: Document, css: string): () => void {
  const view = page.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  return () => {
    target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
