/**
 * Reads of the DOM that no page can falsify. A form's own properties give way to controls of that name (`<input
 * name="firstChild">`), and a document's to images and forms, also in a content script's isolated world; the getters of
 * the prototypes do not.
 */

/** The getter of a property, as a function of its object. */
function getter<Owner extends object, Name extends keyof Owner>(
  prototype: Owner,
  name: Name,
): (owner: Owner) => Owner[Name] {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its object below
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: Owner) => Owner[Name];
  return (owner) => get.call(owner);
}

export const firstChild = getter(Node.prototype, 'firstChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const parentNode = getter(Node.prototype, 'parentNode');
export const nodeType = getter(Node.prototype, 'nodeType');
export const localName = getter(Element.prototype, 'localName');
export const textOf = getter(CharacterData.prototype, 'data');
export const shadowRoot = getter(Element.prototype, 'shadowRoot');
export const documentElement = getter(Document.prototype, 'documentElement');
export const bodyOf = getter(Document.prototype, 'body');
export const activeElement = getter(Document.prototype, 'activeElement');
export const urlOf = getter(Document.prototype, 'URL');

/* eslint-disable @typescript-eslint/unbound-method -- each is called with its element */
const { getAttribute, getAttributeNames, setAttribute, removeAttribute, getBoundingClientRect, checkVisibility } =
  Element.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

export const attributeNames = (element: Element): string[] => getAttributeNames.call(element);
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);
export const setMark = (element: Element, name: string, value: string): void => {
  setAttribute.call(element, name, value);
};
export const removeMark = (element: Element, name: string): void => {
  removeAttribute.call(element, name);
};
export const box = (element: Element): DOMRect => getBoundingClientRect.call(element);
/** Whether an element has a box of its own. */
export const isRendered = (element: Element): boolean => checkVisibility.call(element);
/** The same, and `visibility` does not hide it; takes twice as long. */
export const isVisible = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });

/* eslint-disable @typescript-eslint/unbound-method -- each is called with its root */
const { elementsFromPoint } = Document.prototype;
const { elementsFromPoint: elementsInShadow } = ShadowRoot.prototype;
/* eslint-enable @typescript-eslint/unbound-method */

/** The elements of a tree at a point of the viewport (CSS px), the topmost first. */
export const elementsAt = (root: Document | ShadowRoot, x: number, y: number): Element[] =>
  root instanceof ShadowRoot ? elementsInShadow.call(root, x, y) : elementsFromPoint.call(root, x, y);

/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- called with its document; the type marks every signature */
const createElement: (this: Document, name: string) => HTMLElement = Document.prototype.createElement;
/* eslint-enable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated */
export const makeElement = (page: Document, name: string): HTMLElement => createElement.call(page, name);

/** The parent in the tree as it is shown: across the border of a shadow tree, to its host. */
export function composedParent(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
