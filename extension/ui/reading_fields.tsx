/** The reading settings as a form: in the panel for the page at hand, in the options for every page. */

import { fonts, imageModes, limits, themes, type ReadingSettings } from '../settings/settings.ts';
import { Check, Choice, Slider } from './fields.tsx';
import { t } from './i18n.ts';

export function ReadingFields({ reading, onChange }: {
  reading: ReadingSettings; onChange: (patch: Partial<ReadingSettings>) => void;
}) {
  const isSite = reading.look === 'site';
  // Whoever chooses a theme or a size wants Verbatim's look, which alone has them.
  const chooseOurs = (patch: Partial<ReadingSettings>): void => { onChange({ look: 'ours', ...patch }); };
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
        legend={t('theme')} options={themes.map((one) => [one, theme[one]])} value={isSite ? null : reading.theme}
        onChange={(value) => { chooseOurs({ theme: value }); }}
      />
      <Choice
        legend={t('font')} options={fonts.map((one) => [one, font[one]])} value={isSite ? null : reading.font}
        onChange={(value) => { chooseOurs({ font: value }); }}
      />
      <Slider
        label={t('fontSize')} value={reading.size} bounds={limits.size}
        onChange={(size) => { chooseOurs({ size }); }}
      />
      <Slider
        label={t('lineHeight')} value={reading.lineHeight} bounds={limits.lineHeight}
        onChange={(lineHeight) => { chooseOurs({ lineHeight }); }}
      />
      <Slider
        label={t('measure')} value={reading.measure} bounds={limits.measure}
        onChange={(measure) => { chooseOurs({ measure }); }}
      />
      <Check
        label={t('justify')} checked={!isSite && reading.justify}
        onChange={(justify) => { chooseOurs({ justify }); }}
      />
      <Check
        label={t('hyphenate')} checked={!isSite && reading.hyphenate}
        onChange={(hyphenate) => { chooseOurs({ hyphenate }); }}
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
