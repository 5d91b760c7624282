/** Labels, the frame of the current quotation, and the strip beside the scroll bar. */

export const labelStyles = /* css */ `
.label { position: absolute; display: block; min-height: 24px; line-height: 1.3; }
.label .name { display: block; color: var(--line); }
.label .role {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; font-size: .94em;
}
.label.right { padding-inline-start: .75em; border-inline-start: 2px var(--line-style) var(--line); }
.label.left { padding-inline-end: .75em; border-inline-end: 2px var(--line-style) var(--line); text-align: end; }
.overlay[dir="rtl"] .label.right { border-inline: 0; border-left: 2px var(--line-style) var(--line); padding: 0 0 0 .75em; text-align: left; }
.overlay[dir="rtl"] .label.left { border-inline: 0; border-right: 2px var(--line-style) var(--line); padding: 0 .75em 0 0; text-align: right; }
.label .why { display: block; color: var(--text); margin-block: .2em; overflow-wrap: anywhere; }
.label:hover .name { text-decoration: underline; }
.label.above {
  width: max-content; max-width: min(24em, calc(100vw - 16px)); padding: .35em .7em;
  background: var(--bg); border: 1px solid var(--edge); border-inline-start: 3px var(--line-style) var(--line);
  border-radius: 6px; box-shadow: 0 2px 10px rgb(0 0 0 / .16);
}
.current {
  position: absolute; pointer-events: none; outline: 1.5px solid var(--focus); outline-offset: 1px; border-radius: 2px;
}
.strip { position: fixed; inset-block: 0; inset-inline-end: 0; width: 6px; }
.stretch {
  position: absolute; inset-inline: 0; min-height: 4px; border-radius: 2px; background: var(--line); cursor: pointer;
}
.stretch.dimmed { opacity: .2; }
.progress {
  position: fixed; inset: 0 0 auto 0; height: 3px; background: var(--focus); transform: scaleX(0);
  transform-origin: left; pointer-events: none;
}
.overlay[dir="rtl"] .progress { transform-origin: right; }
.framed { position: absolute; pointer-events: none; outline: 3px solid #d6336c; background: rgb(214 51 108 / .15); }
.docked .strip { inset-inline-end: var(--panel-width); }
@media (forced-colors: active) { .label .name { color: CanvasText; } }
`;
