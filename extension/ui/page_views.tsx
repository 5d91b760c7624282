/** The panel's other views: reading settings, table of contents, listening, export. */

import { limits } from '../settings/settings.ts';
import { exportFormats, type ExportFormat } from './export_files.ts';
import { Check, Slider } from './fields.tsx';
import { number, plural, t } from './i18n.ts';
import type { PanelContext, PanelState } from './panel_context.ts';
import { ReadingFields } from './reading_fields.tsx';

interface Props { panel: PanelContext; state: PanelState }

export function ReadingView({ panel, state }: Props) {
  const { content, settings, actions } = panel;
  return (
    <>
      <Check
        label={t('onlyOnSite', content.host)} checked={content.host in state.settings.sites}
        onChange={(isOnly) => { settings.readingOfSite(isOnly); }}
      />
      <ReadingFields reading={settings.reading()} onChange={(patch) => { settings.changeReading(patch); }} />
      <button type="button" class="button" onClick={() => { actions.openOptions(); }}>{t('allSettings')}</button>
      <p class="quiet ran">
        {t(content.carrier === 'page' ? 'aboutPage' : 'aboutBackground', number(Math.round(content.readMs)))}
      </p>
    </>
  );
}

export function ContentsView({ panel }: Pick<Props, 'panel'>) {
  const { headings, minutes, language } = panel.content;
  return (
    <>
      <p class="quiet">{plural('nMinutes', minutes)}</p>
      {headings.length === 0 && <p class="quiet">{t('noHeadings')}</p>}
      <ol class="contents">
        {headings.map(({ text, level }, index) => (
          <li key={index} style={{ paddingInlineStart: `${Math.max(level - 2, 0)}em` }}>
            <button type="button" class="quotation" lang={language || undefined} onClick={() => { panel.actions.goToHeading(index); }}>{text}</button>
          </li>
        ))}
      </ol>
    </>
  );
}

export function ListenView({ panel, state }: Props) {
  const { listen } = state.settings;
  const change = (patch: Partial<typeof listen>): void => {
    panel.settings.change((settings) => ({ ...settings, listen: { ...settings.listen, ...patch } }));
  };
  return (
    <div class="fields">
      <div class="actions">
        <button type="button" class="button" onClick={() => { panel.actions.listen('toggle'); }}>
          {state.speaking === 'speaking' ? t('pause') : t('play')}
        </button>
        <button type="button" class="button" onClick={() => { panel.actions.listen('startHere'); }}>{t('fromHere')}</button>
        <button type="button" class="button" disabled={state.speaking === 'silent'} onClick={() => { panel.actions.listen('stop'); }}>
          {t('stop')}
        </button>
      </div>
      <Slider label={t('speed')} value={listen.rate} bounds={limits.rate} onChange={(rate) => { change({ rate }); }} />
      <Check
        label={t('pitchQuotations')} checked={listen.pitchQuotations}
        onChange={(pitchQuotations) => { change({ pitchQuotations }); }}
      />
    </div>
  );
}

export function ExportView({ panel }: Pick<Props, 'panel'>) {
  const { take } = panel.actions;
  const names: Record<ExportFormat, string> = {
    markdown: t('formatMarkdown'), html: t('formatHtml'), json: t('formatJson'), text: t('formatText'), csv: t('formatCsv'),
  };
  return (
    <ul>
      {exportFormats.map((format) => (
        <li key={format} class="kind">
          <span class="name about">{names[format]}</span>
          <button type="button" class="button" aria-label={t('copyNamed', names[format])} onClick={() => { take(format, 'copy'); }}>
            {t('copy')}
          </button>
          <button type="button" class="button" aria-label={t('saveNamed', names[format])} onClick={() => { take(format, 'save'); }}>
            {t('save')}
          </button>
        </li>
      ))}
    </ul>
  );
}
