/** The panel: docked at the side, floating over the page, or a sheet at the foot of a narrow page. */

export const panelStyles = /* css */ `
.panel {
  position: fixed; inset-block: 0; inset-inline-end: 0; width: var(--panel-width); display: flex; flex-direction: column;
  background: var(--raised); border-inline-start: 1px solid var(--edge); overflow-wrap: anywhere;
}
.narrow .panel {
  inset-block: auto 0; inset-inline: 0; width: auto; max-height: 60vh; border: 0; border-top: 1px solid var(--edge);
  border-radius: 14px 14px 0 0; box-shadow: 0 -6px 30px rgb(0 0 0 / .25);
}
.floating .panel {
  inset-block: min(var(--panel-top), calc(100vh - 120px)) auto; inset-inline-end: min(var(--panel-end), calc(100vw - 120px));
  max-height: min(44em, calc(100vh - var(--panel-top) - 16px)); min-height: 12em; border: 1px solid var(--edge); border-radius: 12px;
  box-shadow: 0 8px 32px rgb(0 0 0 / .25);
}
.resize { position: absolute; z-index: 1; inset-block: 0; inset-inline-start: 0; width: 12px; cursor: col-resize; touch-action: none; }
.resize:hover, .resize:focus-visible { border-inline-start: 3px solid var(--focus); }
.move { cursor: move; touch-action: none; }
.icon[aria-pressed="true"] { color: var(--text); background: var(--soft); }
.panel > header { display: flex; align-items: center; justify-content: space-between; padding: .9em 1em .2em 1.2em; }
.panel > .scroll { flex: 1; overflow-y: auto; padding: 0 1.2em 1.2em; overscroll-behavior: contain; }
.panel > footer { display: flex; flex-wrap: wrap; gap: .5em; padding: .8em 1.2em; border-top: 1px solid var(--edge); }
.tools { display: flex; gap: .5em; margin-block: .7em; }
.search {
  flex: 1; min-width: 0; min-height: 28px; padding: .25em .6em; border: 1px solid #878f9b; border-radius: 6px;
  background: var(--bg);
}
.search::placeholder { color: var(--quiet); opacity: 1; }
.speakers > li { margin-inline: -.6em; border-radius: 8px; }
.speakers > li.chosen { background: var(--tint); }
.speaker {
  display: grid; grid-template-columns: auto 1fr auto; align-items: center; gap: .25em .7em;
  width: 100%; padding: .5em .6em; border-radius: 8px;
}
.speaker:hover { background: var(--soft); }
.speaker .who > span { display: block; }
.speaker .count { color: var(--quiet); }
.chosen .speaker .count, .chosen .role { color: var(--text); }
.speaker .bar { grid-column: 2 / -1; }
.quotations { padding: 0 .6em .6em; }
.quotations li { content-visibility: auto; contain-intrinsic-size: auto 3em; }
.quotation {
  display: block; width: 100%; min-height: 28px; padding: .35em .6em; border-radius: 4px;
  border-inline-start: 3px var(--line-style) var(--line);
}
.quotation:hover, .quotation[aria-current] { background: var(--soft); }
.quotation .name { display: block; }
.quotation .quoted {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 4; overflow: hidden;
}
.back { font-size: 1.5em; line-height: 1; }
.overlay[dir="rtl"] .back { transform: scaleX(-1); }
.panel > header h2 { flex: 1; }
.contents { margin-block: .8em; }
.hidden > .button { margin-block-start: .8em; margin-inline-end: .5em; }
.ran { margin-top: 1.2em; }
.copy-all { margin: .2em 1.2em .6em; }
.hidden { margin-top: 1.2em; padding-top: 1.2em; border-top: 1px solid var(--edge); }
.hidden > ul { margin-top: .6em; }
.kind { display: flex; align-items: center; justify-content: space-between; gap: .7em; padding-block: .25em; }
.about { flex: 1; min-height: 28px; }
.about > span { display: block; }
.kind .button { flex: none; }
.boxes { padding-inline-start: 1em; border-inline-start: 2px solid var(--edge); margin-block-end: .4em; }
@media (forced-colors: active) {
  .speakers > li.chosen { outline: 1px solid CanvasText; }
}
`;
