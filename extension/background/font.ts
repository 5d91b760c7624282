/** The legible font, for content scripts: they may not fetch files of the extension without telling pages of it. */

/** The font's bytes, base64. */
export async function legibleFont(): Promise<string> {
  // eslint-disable-next-line no-restricted-globals -- a file of the extension itself
  const file = await fetch(chrome.runtime.getURL('legible.woff2'));
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
