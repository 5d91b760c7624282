/** Reads and writes the settings; every part of the extension goes through here. */

import { isConnected } from '../core/messages.ts';
import { parseSettings } from './parse_settings.ts';
import type { Settings } from './settings.ts';

const key = 'settings';

/** A store that is broken counts as empty. */
export async function loadSettings(): Promise<Settings> {
  const stored = await chrome.storage.local.get(key).catch((): Record<string, unknown> => ({}));
  return parseSettings(stored[key]);
}

/** The change begun last. Each waits for the one before, or it would undo it: both would start from what was stored first. */
let last: Promise<unknown> = Promise.resolve();

/** Changes the settings by a function of what they are now, and resolves to what they have become. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = last.then(async () => {
    const settings = parseSettings(change(await loadSettings()));
    await chrome.storage.local.set({ [key]: settings });
    return settings;
  });
  last = changed.catch(() => undefined);
  return changed;
}

/** Calls `listener` whenever the settings have changed, in whichever part. Returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, chrome.storage.StorageChange>): void => {
    if (changes[key]) listener(parseSettings(changes[key].newValue));
  };
  chrome.storage.local.onChanged.addListener(onChanged);
  return () => { if (isConnected()) chrome.storage.local.onChanged.removeListener(onChanged); };
}
