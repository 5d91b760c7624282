/** Quotations in the panel; each leads to its place in the page, and from there to its card. */

import type { PanelContext, PanelState } from './panel_context.ts';
import { markStyle } from './speaker_mark.tsx';
import { nameOf, type ShownQuotation } from './who_said_what.ts';

export function QuotationList({ panel, state, quotations, withNames = false }: {
  panel: PanelContext; state: PanelState; quotations: readonly ShownQuotation[]; withNames?: boolean;
}) {
  const { actions, content } = panel;
  return (
    <ol class="quotations">
      {quotations.map(({ index, speaker, text }) => (
        <li key={index} style={markStyle(speaker, state.onDark)}>
          <button
            type="button" class="quotation" onClick={() => { if (state.current === index) actions.openCard(index); else actions.goTo(index); }}
            {...(state.current === index ? { 'aria-current': 'true' as const } : {})}
          >
            {withNames && <span class="name">{nameOf(content.speakers[speaker ?? -1] ?? null)}</span>}
            <span class="quoted" lang={content.language || undefined}>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
