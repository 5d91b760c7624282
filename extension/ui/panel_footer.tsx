/** The panel's foot: what else can be done with the page. */

import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { t } from './i18n.ts';

export function PanelFooter({ overlay }: { overlay: Overlay; state: OverlayState }) {
  return (
    <footer>
      <button type="button" class="button" onClick={() => { overlay.session.close(); }}>{t('putPageBack')}</button>
    </footer>
  );
}
