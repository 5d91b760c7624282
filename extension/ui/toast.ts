/** A short message on a page that stays as it is. */

import { h, render } from 'preact';

import { documentElement } from '../content/dom.ts';
import { isDarkBehind } from '../content/tone.ts';
import { direction, language } from './i18n.ts';
import { createHost } from './shadow_host.ts';

/** How long a toast stays (ms): long enough to be read aloud. */
export const toastStays = 5000;

/** Shows a message at the foot of a page for a while, then takes every trace of it away. */
export function showToast(page: Document, message: string): void {
  prepareToast(page, message)();
}

/** Returns how to show a message later, even when the extension, which knows the language, is gone by then. */
export function prepareToast(page: Document, message: string): () => void {
  const [tag, reads] = [language(), direction()];
  return () => {
    const host = createHost(page, tag, reads);
    const tone = isDarkBehind(documentElement(page)) ? 'dark' : 'light';
    render(h('div', { class: `surface ${tone}` }, h('p', { class: 'toast', role: 'status' }, message)), host.layer);
    setTimeout(() => { host.remove(); }, toastStays);
  };
}
