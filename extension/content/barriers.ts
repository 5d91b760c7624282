/**
 * What a dialog that is hidden leaves behind: while it is modal, no click reaches anything else, and pages make all that is
 * behind a dialog of their own inert. Both are taken away while the page is clean, and put back.
 */

import type { Mark } from '../core/look.ts';
import { attribute, attributeNames, removeMark, setMark } from './dom.ts';
import { markAbove } from './marks.ts';

/** An element with this attribute is not read aloud. */
const unread = 'aria-hidden';

export class Barriers {
  /** How what was taken away is put back, by its element. */
  private readonly lifted = new Map<Element, () => void>();

  /** Takes away what stands before a story that is marked so, and puts back what no longer does; all of it when there are no marks. */
  follow(marks: ReadonlyMap<Element, Mark>): void {
    for (const [element, putBack] of this.lifted) {
      if (element instanceof HTMLDialogElement ? isHidden(element, marks) : marks.has(element)) continue;
      this.lifted.delete(element);
      putBack();
    }
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog:modal')) {
      if (isHidden(dialog, marks)) this.lifted.set(dialog, close(dialog));
    }
    for (const [element, mark] of marks) {
      if ((mark === 'path' || mark === 'column') && !this.lifted.has(element)) this.open(element);
    }
  }

  /** Has an element on the way to the story take clicks, and be read aloud. */
  private open(element: Element): void {
    const [inert, isUnread] = [attribute(element, 'inert'), attribute(element, unread) === 'true'];
    if (inert === null && !isUnread) return;
    const names = attributeNames(element);
    const isBehind = inert !== null && names.indexOf(unread) > names.indexOf('inert');
    removeMark(element, 'inert');
    // Changed where it stands, so that the attributes keep their order.
    if (isUnread) setMark(element, unread, 'false');
    this.lifted.set(element, () => {
      if (inert !== null) setMark(element, 'inert', inert);
      if (!isUnread || attribute(element, unread) !== 'false') return;
      if (isBehind) removeMark(element, unread);
      setMark(element, unread, 'true');
    });
  }
}

const isHidden = (element: Element, marks: ReadonlyMap<Element, Mark>): boolean => markAbove(element, marks) === 'hidden';

/** Closes a modal dialog without the page being told. Returns how to open it again. */
function close(dialog: HTMLDialogElement): () => void {
  const keep = (event: Event): void => {
    if (event.target !== dialog) return;
    event.stopImmediatePropagation();
    removeEventListener('close', keep, true);
  };
  addEventListener('close', keep, true);
  dialog.close();
  return () => { if (dialog.isConnected && !dialog.open) dialog.showModal(); };
}
