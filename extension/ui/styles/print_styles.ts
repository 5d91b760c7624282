/** In print nothing of the overlay is left but the list of speakers, after the story. */

export const printStyles = /* css */ `
.printed { display: none; }
@media print {
  :host { position: static !important; display: block !important; width: auto !important; height: auto !important; }
  .overlay { position: static; }
  .surface { padding: 0 20px; background: none; color: #000000; }
  .surface > * { display: none !important; }
  .surface > .printed { display: block !important; }
  .printed h2 { margin-bottom: .8em; padding-top: .8em; border-top: 1px solid #888888; }
  .printed li { margin-bottom: .6em; break-inside: avoid; }
  .printed li li { margin: .2em 0 0 1em; padding-inline-start: .7em; border-inline-start: 2px var(--line-style) var(--line); }
  .printed .mark { display: inline-grid; print-color-adjust: exact; }
}
`;
