/**
 * Everything of Verbatim's that a reader sees on the page: labels, card, panel, strip, toast. It lives in one element
 * with a closed shadow root beside the page's own nodes, none of which it touches, and goes without a trace.
 */

import { h, render } from 'preact';

import type { Settings } from '../settings/settings.ts';
import { direction, language, t } from './i18n.ts';
import { listenForKeys } from './keyboard.ts';
import { Overlay } from './overlay.ts';
import type { OverlaySession } from './overlay_session.ts';
import { OverlayView } from './overlay_view.tsx';
import { listenForPointer } from './pointer.ts';
import { createHost } from './shadow_host.ts';
import { listenForSidePanel } from './side_panel_link.ts';

/** Shows the overlay for a page that has been read. Returns how to take it away again. */
export function mountOverlay(session: OverlaySession, settings: Settings): () => void {
  const host = createHost(session.root.ownerDocument, language(), direction());
  const overlay = new Overlay(session, settings, host);
  const stop = new AbortController();
  listenForKeys(overlay, stop.signal);
  listenForPointer(overlay, stop.signal);
  render(h(OverlayView, { overlay }), host.layer);
  const stopSidePanel = listenForSidePanel(overlay);
  const { cut } = session.reading;
  if (cut.nodes > 0 || cut.bytes > 0) overlay.toast(t('pageCut'));
  return () => {
    stop.abort();
    stopSidePanel();
    overlay.dispose();
    render(null, host.layer);
    host.remove();
  };
}
