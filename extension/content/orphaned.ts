/** The extension may be updated, turned off or removed while a page is clean; this script is then left alone in the page. */

import { isConnected } from '../core/messages.ts';

/** How often this is looked at (ms). Nothing announces it without keeping the background awake. */
const checkEvery = 1_000;

/** Calls `act` once when the extension is gone. Returns how to stop. */
export function whenOrphaned(act: () => void): () => void {
  const timer = setInterval(() => {
    if (isConnected()) return;
    clearInterval(timer);
    act();
  }, checkEvery);
  return () => { clearInterval(timer); };
}
