/** The panel's foot: its other views, and what else can be done with the page. */

import { isAlwaysOn } from '../settings/settings.ts';
import { t } from './i18n.ts';
import type { PanelContext, PanelState } from './panel_context.ts';

export function PanelFooter({ panel, state }: { panel: PanelContext; state: PanelState }) {
  const views = [
    ['reading', t('viewReading')], ['contents', t('viewContents')], ['listen', t('viewListen')], ['export', t('viewExport')],
  ] as const;
  const isOn = isAlwaysOn(state.settings, panel.content.host);
  return (
    <footer>
      {views.map(([view, name]) => (
        <button
          key={view} type="button" class="button" aria-pressed={state.view === view}
          onClick={() => { panel.showView(state.view === view ? 'who' : view); }}
        >
          {view === 'reading' && <span aria-hidden="true">Aa</span>}
          <span class={view === 'reading' ? 'spoken' : ''}>{name}</span>
        </button>
      ))}
      <button type="button" class="button" aria-pressed={isOn} onClick={() => { panel.actions.toggleAlwaysOn(!isOn); }}>
        {t('alwaysOnSite')}
      </button>
      <button type="button" class="button" onClick={() => { panel.actions.putPageBack(); }}>{t('putPageBack')}</button>
    </footer>
  );
}
