/** The card of one quotation. */

export const cardStyles = /* css */ `
.card {
  position: absolute; width: 23em; max-width: calc(100vw - 16px); padding: 1em; display: grid; gap: .75em;
  background: var(--bg); border: 1px solid var(--edge); border-top: 3px var(--line-style) var(--line);
  border-radius: 10px; box-shadow: 0 8px 32px rgb(0 0 0 / .22);
}
.card header { display: flex; gap: .6em; align-items: center; }
.card header p { flex: 1; }
.reason { padding: .6em .8em; border-radius: 6px; background: var(--soft); overflow-wrap: anywhere; }
.confidence { display: flex; align-items: center; gap: .6em; color: var(--quiet); }
.confidence meter { flex: 1; height: 6px; appearance: none; border: 0; border-radius: 3px; background: var(--soft); }
.confidence meter::-webkit-meter-inner-element { display: block; }
.confidence meter::-webkit-meter-bar { border: 0; border-radius: 3px; background: var(--soft); height: 6px; }
.confidence meter::-webkit-meter-optimum-value { border-radius: 3px; background: var(--line); }
.confidence meter::-moz-meter-bar { border-radius: 3px; background: var(--line); }
.candidates { display: grid; gap: .4em; }
.candidate { display: flex; align-items: center; gap: .6em; }
.candidate .role { margin-inline-start: auto; }
.actions { display: flex; flex-wrap: wrap; gap: .5em; }
`;
