/** The overlay's style sheet. Sizes are in em of the person's own default font size, so that it grows with it. */

import { cardStyles } from './card_styles.ts';
import { fieldStyles } from './field_styles.ts';
import { labelStyles } from './label_styles.ts';
import { panelStyles } from './panel_styles.ts';
import { printStyles } from './print_styles.ts';

const base = /* css */ `
:host {
  all: initial !important;
  position: absolute !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  z-index: 2147483647 !important;
}
.overlay { position: absolute; inset: 0 auto auto 0; }
.surface {
  --bg: #ffffff; --raised: #f7f8fb; --text: #1b1f24; --quiet: #565e69; --edge: #d9dde3; --soft: #eef0f4;
  --focus: #0b57d0; color-scheme: light;
  font: 400 .8125em/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--text); text-align: start;
}
.surface.dark {
  --bg: #1b1f26; --raised: #1b1e24; --text: #e8eaed; --quiet: #a7afba; --edge: #3a404a; --soft: #2a2f38;
  --focus: #8ab4f8; color-scheme: dark;
}
*, *::before, *::after { box-sizing: border-box; }
h2, h3, p, ul, ol { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
h2, h3 { font-weight: 600; font-size: 1.15em; }
button, input, select { font: inherit; color: inherit; margin: 0; }
button { background: none; border: 0; padding: 0; text-align: start; cursor: pointer; }
:focus, [tabindex="-1"]:focus { outline: none; }
button:focus-visible, input:focus-visible, select:focus-visible, a:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.quiet, .role { color: var(--quiet); }
.name { font-weight: 600; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.button {
  border: 1px solid var(--edge); border-radius: 6px; background: var(--bg);
  padding: .25em .7em; min-height: 28px; min-width: 28px;
}
.button:hover { background: var(--soft); }
.button[aria-pressed="true"] { border-color: currentColor; font-weight: 600; }
.icon { min-width: 28px; min-height: 28px; text-align: center; border-radius: 6px; color: var(--quiet); }
.icon:hover { background: var(--soft); }
.mark {
  flex: none; display: inline-grid; place-items: center; width: 2.1em; height: 2.1em; border-radius: 50%;
  background: var(--line); color: var(--on-line); font-size: .72em; font-weight: 700; letter-spacing: .02em;
}
.bar { height: 4px; border-radius: 2px; background: var(--edge); }
.bar > span { display: block; height: 100%; min-width: 4px; border-radius: 2px; background: var(--line); }
.toast {
  position: fixed; inset-block-end: 24px; inset-inline: 0; margin-inline: auto; width: fit-content;
  max-width: min(30em, calc(100vw - 32px)); padding: .7em 1.1em; border-radius: 8px;
  background: #1b1f24; color: #ffffff; box-shadow: 0 4px 20px rgb(0 0 0 / .3);
}
.dark .toast { background: #e8eaed; color: #1b1f24; }
.launcher {
  position: fixed; inset-block-end: 16px; inset-inline-end: 24px; min-height: 36px; padding: .4em 1em;
  border: 1px solid var(--edge); border-radius: 18px; background: var(--bg); color: var(--text);
  font-weight: 600; box-shadow: 0 2px 10px rgb(0 0 0 / .18);
}
@media (prefers-reduced-motion: no-preference) {
  .card, .toast { animation: appear .14s ease-out; }
  @keyframes appear { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .mark, .stretch, .bar > span { forced-color-adjust: none; }
  .bar > span { outline: 1px solid CanvasText; }
  .current { outline-color: Highlight; }
}
`;

export const overlayStyles = base + fieldStyles + labelStyles + cardStyles + panelStyles + printStyles;
