/** The card of one quotation. */

export const cardStyles = /* css */ `
.card {
  position: absolute; width: 25em; max-width: calc(100vw - 16px); padding: 1em; display: grid; gap: .75em;
  background: var(--bg); border: 1px solid var(--edge); border-top: 3px var(--line-style) var(--line);
  border-radius: 10px; box-shadow: 0 8px 32px rgb(0 0 0 / .22);
}
.card header { display: flex; gap: .6em; align-items: center; }
.card header p { flex: 1; }
.reason { padding: .6em .8em; border-radius: 6px; background: var(--soft); overflow-wrap: anywhere; }
.confidence { display: flex; align-items: center; gap: .6em; color: var(--quiet); }
.confidence .bar { flex: 1; }
.candidates { display: grid; gap: .4em; max-height: 9.5em; overflow-y: auto; }
.candidate { display: flex; align-items: center; gap: .6em; }
.candidate .role { margin-inline-start: auto; }
.actions { display: flex; flex-wrap: wrap; gap: .5em; }
`;
