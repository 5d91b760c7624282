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

/** Changes the settings by a function of what they are now, and resolves to what they have become. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = parseSettings(change(await loadSettings()));
  await chrome.storage.local.set({ [key]: changed });
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
