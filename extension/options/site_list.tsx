/** A list of sites that can be added to and taken from. */

import { useState } from 'preact/hooks';

import { isHost } from '../settings/parse_settings.ts';
import { t } from '../ui/i18n.ts';

export function SiteList({ legend, hosts, onAdd, onRemove }: {
  legend: string; hosts: string[]; onAdd: (host: string) => void; onRemove: (host: string) => void;
}) {
  const [text, setText] = useState('');
  const add = (): void => {
    const address = `https://${text.trim().replace(/^https?:\/\//, '')}`;
    // As `location.host` has it, names with umlauts too.
    const host = URL.canParse(address) ? new URL(address).host : '';
    if (!isHost(host)) return;
    onAdd(host);
    setText('');
  };
  return (
    <div>
      <h3>{legend}</h3>
      <ul>
        {hosts.map((host) => (
          <li key={host} class="row">
            <code>{host}</code>
            <button type="button" class="button" aria-label={t('removeNamed', host)} onClick={() => { onRemove(host); }}>
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      <div class="row">
        <input
          type="text" value={text} aria-label={`${legend}: ${t('addSite')}`} placeholder={t('siteName')}
          onInput={(event) => { setText(event.currentTarget.value); }}
        />
        <button type="button" class="button" onClick={add}>{t('add')}</button>
      </div>
    </div>
  );
}
