/** "Who said what": speakers, their quotations, and what was hidden. */

import type { Overlay } from './overlay.ts';
import type { OverlayState, PanelView } from './overlay_state.ts';
import { HiddenList } from './hidden_list.tsx';
import { plural, t } from './i18n.ts';
import { ContentsView, ExportView, ListenView, ReadingView } from './page_views.tsx';
import { MoveHandle, ResizeHandle } from './panel_handles.tsx';
import { PanelFooter } from './panel_footer.tsx';
import { QuotationList } from './quotation_list.tsx';
import { SpeakerList } from './speaker_list.tsx';
import { search, shares } from './who_said_what.ts';

interface Props { overlay: Overlay; state: OverlayState }

export function Panel({ overlay, state }: Props) {
  const titles: Record<PanelView, string> = {
    who: t('whoSaidWhat'), reading: t('viewReading'), contents: t('viewContents'), listen: t('viewListen'), export: t('viewExport'),
  };
  const isFloating = state.settings.panel.floating && !state.narrow;
  return (
    <aside class="panel" aria-labelledby="panel-title" tabIndex={-1}>
      {!state.narrow && <ResizeHandle overlay={overlay} />}
      <header>
        {isFloating && <MoveHandle overlay={overlay} />}
        {state.view !== 'who' && (
          <button type="button" class="icon back" aria-label={t('back')} onClick={() => { overlay.showView('who'); }}>‹</button>
        )}
        <h2 id="panel-title">{titles[state.view]}</h2>
        {!state.narrow && (
          <button
            type="button" class="icon" aria-label={t('floatPanel')} title={t('floatPanel')} aria-pressed={isFloating}
            onClick={() => { overlay.arrangePanel({ floating: !isFloating }, true); }}
          >
            ⧉
          </button>
        )}
        <button type="button" class="icon" aria-label={t('closePanel')} onClick={() => { overlay.closePanel(); }}>✕</button>
      </header>
      <div class="scroll" tabIndex={-1}>
        <View overlay={overlay} state={state} />
      </div>
      <PanelFooter overlay={overlay} state={state} />
    </aside>
  );
}

function View({ overlay, state }: Props) {
  switch (state.view) {
    case 'reading': return <ReadingView overlay={overlay} state={state} />;
    case 'contents': return <ContentsView overlay={overlay} state={state} />;
    case 'listen': return <ListenView overlay={overlay} state={state} />;
    case 'export': return <ExportView overlay={overlay} state={state} />;
    case 'who':
      return (
        <>
          <WhoSaidWhat overlay={overlay} state={state} />
          <HiddenList overlay={overlay} state={state} />
        </>
      );
  }
}

function WhoSaidWhat({ overlay, state }: Props) {
  const { reading } = overlay.session;
  const { order } = state.settings.panel;
  const all = shares(reading, order);
  const quotations = all.reduce((sum, share) => sum + share.quotations.length, 0);
  const words = all.reduce((sum, share) => sum + share.words, 0);
  if (!quotations) return <p class="quiet">{t('noQuotations')}</p>;
  const speakers = all.filter((share) => share.speaker !== null).length;
  return (
    <section>
      <p class="quiet counts">
        {[plural('nQuotations', quotations), plural('nSpeakers', speakers), plural('nWordsQuoted', words)].join(' · ')}
      </p>
      <div class="tools">
        <input
          type="search" class="search" value={state.query} aria-label={t('searchQuotations')}
          placeholder={t('searchQuotations')}
          onInput={(event) => { overlay.store.set({ query: event.currentTarget.value }); }}
        />
        <button
          type="button" class="button" aria-pressed={order === 'appearance'}
          onClick={() => { overlay.settings.changePanel({ order: order === 'share' ? 'appearance' : 'share' }); }}
        >
          {t('inOrder')}
        </button>
      </div>
      {state.query.trim()
        ? <Found overlay={overlay} state={state} />
        : <SpeakerList overlay={overlay} state={state} shares={all} />}
    </section>
  );
}

function Found({ overlay, state }: Props) {
  const found = search(overlay.session.reading, state.query);
  return (
    <>
      <p class="quiet" role="status">{plural('nFound', found.length)}</p>
      <QuotationList overlay={overlay} state={state} quotations={found} withNames />
    </>
  );
}
