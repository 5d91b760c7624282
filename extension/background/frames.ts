/** Stories in frames: where a page itself holds no story, the frame that reads most like one is cleaned in its place. */

import { injected } from '../core/injected.ts';

/** Fewer code units than this in a frame's paragraphs (a frame with an advertisement, a video or a form) are no story. */
const shortestStory = 400;

/**
 * Puts the frames of a tab back that are clean, or, where none is, starts the content script in the one with the most text.
 * Resolves to whether there was any. Frames that the browser does not let the extension into are not seen.
 */
export async function toggleInFrames(tabId: number): Promise<boolean> {
  // At once: an advertisement that never finishes loading must not hold up the click.
  const looks = await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, func: putBackOrMeasure, injectImmediately: true });
  if (looks.some(({ result }) => result === 'put back')) return true;
  let best = { frameId: 0, length: shortestStory };
  for (const { frameId, result } of looks) if (typeof result === 'number' && result > best.length) best = { frameId, length: result };
  if (best.frameId === 0) return false;
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [best.frameId] }, files: injected });
  return true;
}

/** Runs in every frame of the page: puts a clean one back, or measures the text in its paragraphs (code units). */
function putBackOrMeasure(): number | 'put back' {
  if (window === window.top) return 0;
  if (Object.hasOwn(globalThis, 'verbatim') && globalThis.verbatim) {
    globalThis.verbatim.toggle();
    return 'put back';
  }
  let length = 0;
  if (innerWidth < 300 || innerHeight < 150) return length;
  for (const paragraph of document.querySelectorAll('p')) length += paragraph.textContent.trim().length;
  return length;
}
