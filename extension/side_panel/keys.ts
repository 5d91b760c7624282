/** The page's single keys work in the side panel too. */

import type { PanelActions } from '../ui/panel_actions.ts';

/** @param focusSearch leads to the search field */
export function listenForPanelKeys(actions: PanelActions, focusSearch: () => void): void {
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const isTyping = event.target instanceof Element && event.target.matches('input, textarea, select');
    if (event.key !== 'Escape' && isTyping) return;
    if (act(actions, event.key, focusSearch)) event.preventDefault();
  });
}

/** Does what a key asks for. Returns false when it asks for nothing. */
function act(actions: PanelActions, key: string, focusSearch: () => void): boolean {
  switch (key) {
    case 'j': actions.step(1, false); return true;
    case 'k': actions.step(-1, false); return true;
    case 'n': actions.step(1, true); return true;
    case 'N': actions.step(-1, true); return true;
    case '/': focusSearch(); return true;
    case 'Escape': actions.stepBack(); return true;
    default: return false;
  }
}
