/** The panel's foot: its other views, and what else can be done with the page. */

import { isAlwaysOn } from '../settings/settings.ts';
import { t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';

export function PanelFooter({ overlay, state }: { overlay: Overlay; state: OverlayState }) {
  const views = [
    ['reading', t('viewReading')], ['contents', t('viewContents')], ['listen', t('viewListen')], ['export', t('viewExport')],
  ] as const;
  const isOn = isAlwaysOn(state.settings, overlay.page.location.host);
  return (
    <footer>
      {views.map(([view, name]) => (
        <button
          key={view} type="button" class="button" aria-pressed={state.view === view}
          onClick={() => { overlay.showView(state.view === view ? 'who' : view); }}
        >
          {view === 'reading' && <span aria-hidden="true">Aa</span>}
          <span class={view === 'reading' ? 'spoken' : ''}>{name}</span>
        </button>
      ))}
      <button type="button" class="button" aria-pressed={isOn} onClick={() => void overlay.toggleAlwaysOn(!isOn)}>
        {t('alwaysOnSite')}
      </button>
      <button type="button" class="button" onClick={() => { overlay.session.close(); }}>{t('putPageBack')}</button>
    </footer>
  );
}
