/** The browser's own side panel: Chromium's, or Firefox's sidebar. */

/** Firefox's API, which Chromium's types lack. */
declare const browser: { sidebarAction: { open(): Promise<void> } };

/** Opens it in a window. To be called straight from what a person did: browsers open it for nobody else. */
export async function openSidePanel(windowId: number): Promise<null> {
  const { sidePanel } = chrome;
  await (forChromium ? sidePanel.open({ windowId }) : browser.sidebarAction.open());
  return null;
}
