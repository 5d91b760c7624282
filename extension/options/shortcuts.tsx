/** The keys, and where the browser lets its own shortcut be changed. */

import { useEffect, useState } from 'preact/hooks';

import { Check } from '../ui/fields.tsx';
import { t } from '../ui/i18n.ts';

/** The browser's own shortcut for the toolbar button; empty when it has none. */
export async function toolbarShortcut(): Promise<string> {
  const commands = await chrome.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}

export function Shortcuts({ singleKeys, onChange }: { singleKeys: boolean; onChange: (singleKeys: boolean) => void }) {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => void toolbarShortcut().then(setShortcut), []);
  const keys = [
    [shortcut || '–', t('shortcutToggle')], ['j, k', t('shortcutNext')], ['n', t('shortcutNextBy')],
    ['Enter', t('shortcutCard')], ['p', t('shortcutPanel')], ['/', t('shortcutSearch')], ['Esc', t('shortcutBack')],
  ] as const;
  const browserPage = navigator.userAgent.includes('Firefox') ? 'about:addons' : 'chrome://extensions/shortcuts';
  return (
    <section>
      <h2>{t('shortcutsTitle')}</h2>
      <dl>
        {keys.map(([key, what]) => [<dt key={key}><kbd>{key}</kbd></dt>, <dd key={what}>{what}</dd>])}
      </dl>
      <Check label={t('singleKeys')} checked={singleKeys} onChange={onChange} />
      <p class="quiet">{t('changeShortcuts', browserPage)}</p>
    </section>
  );
}
