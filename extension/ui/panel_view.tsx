/** What is in the panel, wherever it stands: "Who said what" with what was hidden, and the other views. */

import { HiddenList } from './hidden_list.tsx';
import { plural, t } from './i18n.ts';
import { ContentsView, ExportView, ListenView, ReadingView } from './page_views.tsx';
import type { PanelContext, PanelState, PanelView as View } from './panel_context.ts';
import { QuotationList } from './quotation_list.tsx';
import { SpeakerList } from './speaker_list.tsx';
import { search, shares } from './who_said_what.ts';

interface Props { panel: PanelContext; state: PanelState }

export function titleOf(view: View): string {
  switch (view) {
    case 'who': return t('whoSaidWhat');
    case 'reading': return t('viewReading');
    case 'contents': return t('viewContents');
    case 'listen': return t('viewListen');
    case 'export': return t('viewExport');
  }
}

/** Leads back from the other views. */
export function BackButton({ panel, state }: Props) {
  if (state.view === 'who') return null;
  return <button type="button" class="icon back" aria-label={t('back')} onClick={() => { panel.showView('who'); }}>‹</button>;
}

export function PanelView({ panel, state }: Props) {
  switch (state.view) {
    case 'reading': return <ReadingView panel={panel} state={state} />;
    case 'contents': return <ContentsView panel={panel} />;
    case 'listen': return <ListenView panel={panel} state={state} />;
    case 'export': return <ExportView panel={panel} />;
    case 'who':
      return (
        <>
          <WhoSaidWhat panel={panel} state={state} />
          <HiddenList panel={panel} state={state} />
        </>
      );
  }
}

function WhoSaidWhat({ panel, state }: Props) {
  const { quotations } = panel.content;
  const { order } = state.settings.panel;
  const all = shares(quotations, order);
  const words = all.reduce((sum, share) => sum + share.words, 0);
  if (!quotations.length) return <p class="quiet">{t('noQuotations')}</p>;
  const speakers = all.filter((share) => share.speaker !== null).length;
  return (
    <section>
      <p class="quiet counts">
        {[plural('nQuotations', quotations.length), plural('nSpeakers', speakers), plural('nWordsQuoted', words)].join(' · ')}
      </p>
      <div class="tools">
        <input
          type="search" class="search" value={state.query} aria-label={t('searchQuotations')}
          placeholder={t('searchQuotations')}
          onInput={(event) => { panel.search(event.currentTarget.value); }}
        />
        <button
          type="button" class="button" aria-pressed={order === 'appearance'}
          onClick={() => { panel.settings.changePanel({ order: order === 'share' ? 'appearance' : 'share' }); }}
        >
          {t('inOrder')}
        </button>
      </div>
      {state.query.trim()
        ? <Found panel={panel} state={state} />
        : <SpeakerList panel={panel} state={state} shares={all} />}
    </section>
  );
}

function Found({ panel, state }: Props) {
  const found = search(panel.content.quotations, panel.content.speakers, state.query);
  return (
    <>
      <p class="quiet" role="status">{plural('nFound', found.length)}</p>
      <QuotationList panel={panel} state={state} quotations={found} withNames />
    </>
  );
}
