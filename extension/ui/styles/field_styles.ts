/** Form fields, in the panel and on the options page. */

export const fieldStyles = /* css */ `
.fields { display: grid; gap: 1em; margin-block: 1em; }
.choice { display: flex; flex-wrap: wrap; gap: .3em 1em; margin: 0; padding: 0; border: 0; min-width: 0; }
.choice legend { padding: 0; margin-bottom: .3em; font-weight: 600; }
.choice label, .check { display: flex; align-items: center; gap: .5em; min-height: 28px; }
input[type="radio"], input[type="checkbox"] { flex: none; width: 24px; height: 24px; margin: 0; accent-color: var(--focus); }
.slider { display: grid; grid-template-columns: 1fr auto; gap: .2em .7em; }
.slider label { font-weight: 600; }
.slider input { grid-column: 1 / -1; width: 100%; height: 24px; margin: 0; accent-color: var(--focus); }
`;
