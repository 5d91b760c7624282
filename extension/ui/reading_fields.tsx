/** The reading settings as a form: in the panel for the page at hand, in the options for every page. */

import { fonts, imageModes, limits, themes, type ReadingSettings } from '../settings/settings.ts';
import { Check, Choice, Slider } from './fields.tsx';
import { t } from './i18n.ts';

export function ReadingFields({ reading, onChange }: {
  reading: ReadingSettings; onChange: (patch: Partial<ReadingSettings>) => void;
}) {
  const isSite = reading.look === 'site';
  const theme = { system: t('themeSystem'), light: t('themeLight'), sepia: t('themeSepia'), dark: t('themeDark'), contrast: t('themeContrast') };
  const font = { serif: t('fontSerif'), sans: t('fontSans'), legible: t('fontLegible') };
  const images = { on: t('imagesOn'), dimmed: t('imagesDimmed'), off: t('imagesOff') };
  return (
    <div class="fields">
      <Choice
        legend={t('look')} options={[['site', t('lookSite')], ['ours', t('lookOurs')]]} value={reading.look}
        onChange={(look) => { onChange({ look }); }}
      />
      <Choice
        legend={t('theme')} options={themes.map((one) => [one, theme[one]])} value={reading.theme} disabled={isSite}
        onChange={(value) => { onChange({ theme: value }); }}
      />
      <Choice
        legend={t('font')} options={fonts.map((one) => [one, font[one]])} value={reading.font} disabled={isSite}
        onChange={(value) => { onChange({ font: value }); }}
      />
      <Slider
        label={t('fontSize')} value={reading.size} bounds={limits.size} disabled={isSite}
        onChange={(size) => { onChange({ size }); }}
      />
      <Slider
        label={t('lineHeight')} value={reading.lineHeight} bounds={limits.lineHeight} disabled={isSite}
        onChange={(lineHeight) => { onChange({ lineHeight }); }}
      />
      <Slider
        label={t('measure')} value={reading.measure} bounds={limits.measure} disabled={isSite}
        onChange={(measure) => { onChange({ measure }); }}
      />
      <Check
        label={t('justify')} checked={reading.justify} disabled={isSite}
        onChange={(justify) => { onChange({ justify }); }}
      />
      <Check
        label={t('hyphenate')} checked={reading.hyphenate} disabled={isSite}
        onChange={(hyphenate) => { onChange({ hyphenate }); }}
      />
      <Choice
        legend={t('images')} options={imageModes.map((one) => [one, images[one]])} value={reading.images}
        onChange={(value) => { onChange({ images: value }); }}
      />
      <Check
        label={t('progressLine')} checked={reading.progress} onChange={(progress) => { onChange({ progress }); }}
      />
    </div>
  );
}
