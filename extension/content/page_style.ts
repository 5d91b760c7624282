/** Has the style sheets of a look put into this page, or taken out. */

import type { Look } from '../core/look.ts';
import { request } from '../core/messages.ts';

/** The sheets that this script has had to adopt itself, by what they are for. */
const adopted = new Map<string, CSSStyleSheet>();

export async function insertStyle(look: Look): Promise<void> {
  const css = await request({ type: 'style', look, insert: true });
  if (css === null) return;
  // On a page of the extension's own the browser inserts nothing.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  adopted.set(JSON.stringify(look), sheet);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

export async function removeStyle(look: Look): Promise<void> {
  const sheet = adopted.get(JSON.stringify(look));
  if (!sheet) {
    await request({ type: 'style', look, insert: false });
    return;
  }
  adopted.delete(JSON.stringify(look));
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}
