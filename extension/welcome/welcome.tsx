/** The page that opens after installation: what the extension does, and an article to try it on. */

import { useEffect, useState } from 'preact/hooks';

import { injected } from '../core/injected.ts';
import { showPage } from '../options/own_page.ts';
import { toolbarShortcut } from '../options/shortcuts.tsx';
import { t } from '../ui/i18n.ts';

function Welcome() {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => void toolbarShortcut().then(setShortcut), []);
  return (
    <>
      <h1>{t('welcomeTitle')}</h1>
      <p>{t('welcomeIntro')}</p>
      <ul>
        <li>{t('welcomeButton', shortcut || '–')}</li>
        <li>{t('welcomePanel')}</li>
      </ul>
      <div class="row">
        <button type="button" class="button" onClick={toggleHere}>{t('welcomeTry')}</button>
        <a href="options.html">{t('allSettings')}</a>
      </div>
    </>
  );
}

/** No extension may inject scripts into pages of an extension; this page takes the same files by itself. */
function toggleHere(): void {
  if (globalThis.verbatim) {
    globalThis.verbatim.toggle();
    return;
  }
  for (const file of injected) {
    const script = document.createElement('script');
    script.src = chrome.runtime.getURL(file);
    script.async = false;
    script.addEventListener('load', () => { script.remove(); });
    document.body.append(script);
  }
}

// The toolbar button, pressed on this page.
chrome.runtime.onMessage.addListener((message: unknown) => {
  if (message === 'toggle-welcome') toggleHere();
});

showPage(t('welcomeTitle'), <Welcome />);
