/** The panel's other views: reading settings, table of contents, listening, export. */

import { limits } from '../settings/settings.ts';
import { copyText } from './clipboard.ts';
import { exportFormats, exportedAs, fileName, saveFile, type ExportFormat } from './export_files.ts';
import { Check, Slider } from './fields.tsx';
import { number, plural, t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { ReadingFields } from './reading_fields.tsx';
import { minutesToRead } from './who_said_what.ts';

interface Props { overlay: Overlay; state: OverlayState }

export function ReadingView({ overlay, state }: Props) {
  const { host } = overlay.page.location;
  return (
    <>
      <Check
        label={t('onlyOnSite', host)} checked={host in state.settings.sites}
        onChange={(isOnly) => { overlay.settings.readingOfSite(isOnly); }}
      />
      <ReadingFields reading={overlay.settings.reading()} onChange={(patch) => { overlay.settings.changeReading(patch); }} />
      <button type="button" class="button" onClick={() => { overlay.openOptions(); }}>{t('allSettings')}</button>
      <p class="quiet ran">
        {t(overlay.session.carrier === 'page' ? 'aboutPage' : 'aboutBackground', number(Math.round(overlay.session.readMs)))}
      </p>
    </>
  );
}

export function ContentsView({ overlay }: Props) {
  const { reading } = overlay.session;
  const headings = reading.blocks.filter((block) => block.kind === 'heading');
  return (
    <>
      <p class="quiet">{plural('nMinutes', minutesToRead(reading))}</p>
      {headings.length === 0 && <p class="quiet">{t('noHeadings')}</p>}
      <ol class="contents">
        {headings.map((heading) => (
          <li key={heading.start} style={{ paddingInlineStart: `${Math.max(heading.level - 2, 0)}em` }}>
            <button type="button" class="quotation" onClick={() => { overlay.scrollTo(overlay.session.elementOf(heading.node)); }}>
              {reading.text.slice(heading.start, heading.end)}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

export function ListenView({ overlay, state }: Props) {
  const { listen } = state.settings;
  const change = (patch: Partial<typeof listen>): void => {
    overlay.settings.change((settings) => ({ ...settings, listen: { ...settings.listen, ...patch } }));
  };
  return (
    <div class="fields">
      <div class="actions">
        <button type="button" class="button" onClick={() => { overlay.speech.toggle(); }}>
          {state.speaking === 'speaking' ? t('pause') : t('play')}
        </button>
        <button type="button" class="button" onClick={() => { overlay.speech.startHere(); }}>{t('fromHere')}</button>
        <button type="button" class="button" disabled={state.speaking === 'silent'} onClick={() => { overlay.speech.stop(); }}>
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

export function ExportView({ overlay }: Props) {
  const names: Record<ExportFormat, string> = {
    markdown: t('formatMarkdown'), html: t('formatHtml'), json: t('formatJson'), text: t('formatText'), csv: t('formatCsv'),
  };
  const take = async (format: ExportFormat, use: (text: string) => Promise<string> | string): Promise<void> => {
    try {
      overlay.toast(await use(await exportedAs(format, overlay.session, overlay.page.location.href)));
    } catch {
      overlay.toast(t('exportFailed'));
    }
  };
  return (
    <ul>
      {exportFormats.map((format) => (
        <li key={format} class="kind">
          <span class="name about">{names[format]}</span>
          <button
            type="button" class="button" aria-label={t('copyNamed', names[format])}
            onClick={() => void take(format, async (text) => (await copyText(overlay.page, text)) ? t('copied') : t('copyFailed'))}
          >
            {t('copy')}
          </button>
          <button
            type="button" class="button" aria-label={t('saveNamed', names[format])}
            onClick={() => void take(format, (text) => {
              const name = fileName(overlay.session.reading, format);
              saveFile(overlay.page, name, format, text);
              return t('saved', name);
            })}
          >
            {t('save')}
          </button>
        </li>
      ))}
    </ul>
  );
}
