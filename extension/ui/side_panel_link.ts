/** Lets the browser's side panel show this page's panel: what it says goes there, what is done there comes back. */

import { isConnected } from '../core/messages.ts';
import type { Delivery } from './delivery.ts';
import type { Overlay } from './overlay.ts';
import { panelActions, type PanelActions } from './panel_actions.ts';
import type { PanelContent } from './panel_content.ts';
import type { PanelMoment } from './panel_context.ts';

/** The name of the port that the side panel opens to a page. */
export const sidePanelPort = 'side-panel';

/** What goes to the side panel. */
export type ToSidePanel = { moment: PanelMoment; content?: PanelContent } | { delivery: Delivery };

/** What comes from it: an action's name and what it takes. */
export type FromSidePanel = { [Name in keyof PanelActions]: [Name, ...Parameters<PanelActions[Name]>] }[keyof PanelActions];

/** Waits for the side panel. Returns how to end that, which the side panel is told. */
export function listenForSidePanel(overlay: Overlay): () => void {
  let open: chrome.runtime.Port | null = null;
  const onConnect = (port: chrome.runtime.Port): void => {
    if (port.name !== sidePanelPort) return;
    open = port;
    const stop = serve(overlay, port);
    port.onDisconnect.addListener(() => {
      stop();
      if (open !== port) return;
      open = null;
      overlay.setAside(false);
    });
    overlay.setAside(true);
  };
  chrome.runtime.onConnect.addListener(onConnect);
  return () => {
    if (isConnected()) chrome.runtime.onConnect.removeListener(onConnect);
    open?.disconnect();
  };
}

/** Sends what the panel shows now and after each change, at most once a task, and does what is asked for. Returns how to stop. */
function serve(overlay: Overlay, port: chrome.runtime.Port): () => void {
  let content: PanelContent | null = null;
  let told = '';
  let isWaiting = false;
  const tell = (message: ToSidePanel): void => { port.postMessage(message); };
  const update = (): void => {
    isWaiting = false;
    if (isStopped) return;
    const { speaker, current, speaking, picking, toast, announcement } = overlay.store.get();
    const moment = { speaker, current, speaking, picking, toast, announcement };
    const changed = overlay.content === content ? {} : { content: overlay.content };
    const now = JSON.stringify(moment);
    if (!changed.content && now === told) return;
    ({ content } = overlay);
    told = now;
    tell({ moment, ...changed });
  };
  const unsubscribe = overlay.store.subscribe(() => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(update);
  });
  let isStopped = false;
  const actions = panelActions(overlay, (delivery) => { tell({ delivery }); });
  port.onMessage.addListener(([name, ...given]: FromSidePanel) => {
    if (Object.hasOwn(actions, name)) (actions[name] as (...args: unknown[]) => void)(...given);
  });
  update();
  return () => {
    isStopped = true;
    unsubscribe();
  };
}
