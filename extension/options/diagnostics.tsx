/** What a person may copy into a report: read first, then copied; nothing about any page. */

import { useEffect, useState } from 'preact/hooks';

import type { LastRead } from '../core/messages.ts';
import { t } from '../ui/i18n.ts';

export function Diagnostics() {
  const [report, setReport] = useState('');
  useEffect(() => void diagnose().then(setReport), []);
  return (
    <section>
      <h2>{t('diagnosticsTitle')}</h2>
      <p class="quiet">{t('diagnosticsAbout')}</p>
      <pre tabIndex={0}>{report}</pre>
      <button type="button" class="button" onClick={() => void navigator.clipboard.writeText(report)}>{t('copy')}</button>
    </section>
  );
}

async function diagnose(): Promise<string> {
  const start = performance.now();
  const { origins = [] } = await chrome.permissions.getAll();
  const webAssembly = await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => t('coreWorks'), String);
  const { lastRead } = await chrome.storage.session.get<{ lastRead?: LastRead }>('lastRead');
  return [
    `Verbatim ${chrome.runtime.getManifest().version}`,
    navigator.userAgent,
    `WebAssembly: ${webAssembly}, ${Math.round(performance.now() - start)} ms`,
    ...(lastRead ? [t(lastRead.carrier === 'page' ? 'aboutPage' : 'aboutBackground', lastRead.ms)] : []),
    `${t('sitesTitle')}: ${origins.length}`,
    `${navigator.language}, ${innerWidth} × ${innerHeight}, ${devicePixelRatio}`,
  ].join('\n');
}
