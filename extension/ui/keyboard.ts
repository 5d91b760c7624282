/** Single-key shortcuts while a page is read: they work outside text fields and without modifier keys. */

import type { Overlay } from './overlay.ts';
import type { PanelActions } from './panel_actions.ts';

/** Listens until `signal` is aborted, to keys that a person presses, not to a page's events. Keys that mean something here do not reach the page. */
export function listenForKeys(overlay: Overlay, signal: AbortSignal): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key !== 'Escape' && (overlay.isTyping() || isField(targetOf(event)))) return;
    if (!act(overlay, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', onKey, { capture: true, signal });
}

/** Does what a key asks for. Returns false when it asks for nothing. */
function act(overlay: Overlay, event: KeyboardEvent): boolean {
  const { current, card, aside, settings } = overlay.store.get();
  const key = letterOf(event);
  if (isSingle(key) && !settings.singleKeys) return false;
  switch (key) {
    case 'p':
      if (overlay.isPanelOpen()) overlay.closePanel();
      else overlay.openPanel();
      return !aside;
    case '/':
      overlay.focusSearch();
      return !aside;
    case 'Escape': return overlay.stepBack();
    case 'Enter':
      if (current === null || card !== null || overlay.owns(event.target) || isInteractive(targetOf(event))) return false;
      overlay.openCard(current);
      return true;
    default: return stepAt(overlay.actions, key);
  }
}

/** The key that was pressed; on a keyboard of another script the Latin letter that is on it too. */
export function letterOf({ key, code, shiftKey }: KeyboardEvent): string {
  const letter = key > '~' && /^Key(.)$/.exec(code)?.[1];
  return letter ? (shiftKey ? letter : letter.toLowerCase()) : key;
}

/** Whether a key is a letter or a sign, not Enter or Escape. */
export function isSingle(key: string): boolean {
  return key.length === 1;
}

/** Goes to another quotation where a key asks for that. Returns false when it does not. */
export function stepAt(actions: PanelActions, key: string): boolean {
  switch (key) {
    case 'j': actions.step(1, false); return true;
    case 'k': actions.step(-1, false); return true;
    case 'n': actions.step(1, true); return true;
    case 'N': actions.step(-1, true); return true;
    default: return false;
  }
}

/** Where a key was pressed, in a web component too. */
function targetOf(event: KeyboardEvent): EventTarget | null {
  return event.composedPath()[0] ?? null;
}

/** Whether a key there writes. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

function isInteractive(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], button, summary, [tabindex]') !== null;
}
