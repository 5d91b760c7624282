/** The panel in the page: docked, floating, or a sheet at the foot of a narrow page. */

import { t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { PanelFooter } from './panel_footer.tsx';
import { MoveHandle, ResizeHandle } from './panel_handles.tsx';
import { BackButton, PanelView, titleOf } from './panel_view.tsx';

export function Panel({ overlay, state }: { overlay: Overlay; state: OverlayState }) {
  const isFloating = state.settings.panel.floating && !state.narrow;
  return (
    <aside class="panel" aria-labelledby="panel-title" tabIndex={-1}>
      {!state.narrow && <ResizeHandle overlay={overlay} />}
      <header>
        {isFloating && <MoveHandle overlay={overlay} />}
        <BackButton panel={overlay} state={state} />
        <h2 id="panel-title">{titleOf(state.view)}</h2>
        {/* Firefox opens its sidebar from the toolbar button's menu alone. */}
        {forChromium && !state.narrow && (
          <button type="button" class="icon to-side" aria-label={t('openSidePanel')} title={t('openSidePanel')} onClick={() => { overlay.openSidePanel(); }}>
            ◨
          </button>
        )}
        {!state.narrow && (
          <button
            type="button" class="icon" aria-label={t('floatPanel')} title={t('floatPanel')} aria-pressed={isFloating}
            onClick={() => { overlay.arrangePanel({ floating: !isFloating }, true); }}
          >
            ⧉
          </button>
        )}
        <button type="button" class="icon" aria-label={t('closePanel')} onClick={() => { overlay.closePanel(); }}>✕</button>
      </header>
      <div class="scroll" tabIndex={-1}>
        <PanelView panel={overlay} state={state} />
      </div>
      <PanelFooter panel={overlay} state={state} />
    </aside>
  );
}
