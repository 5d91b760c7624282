/** The page's single keys work in the side panel too. */

import { isField, isSingle, letterOf, stepAt } from '../ui/keyboard.ts';
import type { PanelActions } from '../ui/panel_actions.ts';

/**
 * @param focusSearch leads to the search field
 * @param takesSingle whether keys of one letter or sign do something
 */
export function listenForPanelKeys(actions: PanelActions, focusSearch: () => void, takesSingle: () => boolean): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (event.key !== 'Escape' && isField(event.target)) return;
    const key = letterOf(event);
    if (isSingle(key) && !takesSingle()) return;
    if (act(actions, key, focusSearch)) event.preventDefault();
  });
}

/** Does what a key asks for. Returns false when it asks for nothing. */
function act(actions: PanelActions, key: string, focusSearch: () => void): boolean {
  switch (key) {
    case '/': focusSearch(); return true;
    case 'Escape': actions.stepBack(); return true;
    default: return stepAt(actions, key);
  }
}
