/** The overlay's components, put together. */

import { Card } from './card.tsx';
import { CurrentMark } from './current_mark.tsx';
import { HoverTip } from './hover_tip.tsx';
import { t } from './i18n.ts';
import { MarginLabels } from './labels.tsx';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { Panel } from './panel.tsx';
import { PrintedSpeakers } from './printed_speakers.tsx';
import { ProgressLine } from './progress_line.tsx';
import { useStore } from './store.ts';
import { Strip } from './strip.tsx';

export function OverlayView({ overlay }: { overlay: Overlay }) {
  const state = useStore(overlay.store);
  const { width, top, end, floating } = overlay.settings.panel();
  return (
    <div
      style={{ '--panel-width': `${width}px`, '--panel-top': `${top}px`, '--panel-end': `${end}px` }}
      class={`surface ${state.onDark ? 'dark' : 'light'} ${state.narrow ? 'narrow' : floating ? 'floating' : overlay.isDocked() ? 'docked' : ''}`}
    >
      <MarginLabels overlay={overlay} state={state} />
      <CurrentMark overlay={overlay} state={state} />
      <HoverTip overlay={overlay} state={state} />
      {state.card !== null && <Card key={state.card} overlay={overlay} quotation={state.card} state={state} />}
      <ProgressLine overlay={overlay} state={state} />
      <Strip overlay={overlay} state={state} />
      {overlay.isPanelOpen() && <Panel overlay={overlay} state={state} />}
      {!state.panelOpen && !state.aside && state.card === null && <Launcher overlay={overlay} />}
      {state.framed && <span class="framed" aria-hidden="true" style={boxStyle(state.framed)} />}
      {state.picking && <p class="toast">{t('pickHint')}</p>}
      {state.toast && !state.aside && <p class="toast">{state.toast}</p>}
      <PrintedSpeakers content={overlay.content} />
      <p class="spoken" role="status">{state.aside ? '' : state.announcement}</p>
    </div>
  );
}

function boxStyle({ left, top, width, height }: NonNullable<OverlayState['framed']>): Record<string, string> {
  return { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
}

/** Opens the panel where it is closed. */
function Launcher({ overlay }: { overlay: Overlay }) {
  return (
    <button type="button" class="launcher" onClick={() => { overlay.openPanel(); }}>
      {t('whoSaidWhat')}
    </button>
  );
}
