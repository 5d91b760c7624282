/** The settings as they hold on the page at hand, and how a person changes them there. */

import { readingFor, without, type PanelSettings, type ReadingSettings, type Settings } from '../settings/settings.ts';
import { changeSettings } from '../settings/storage.ts';
import { t } from './i18n.ts';

export class PageSettings {
  /**
   * `now` tells the settings; `site` is the host of the page; `apply` shows other settings, which are told from then on; `say`
   * tells the person what became of a change.
   */
  constructor(
    private readonly now: () => Settings,
    private readonly site: string,
    private readonly apply: (settings: Settings) => void,
    private readonly say: (message: string) => void,
  ) {}

  /** How the panel is liked. */
  panel(): PanelSettings {
    return this.now().panel;
  }

  /** The reading settings that hold on this page. */
  reading(): ReadingSettings {
    return readingFor(this.now(), this.site);
  }

  /** Selectors of what the person has had hidden on this site for good. */
  rules(): string[] {
    return this.now().rules[this.site] ?? [];
  }

  /** Changes settings, here at once, and remembers them. */
  change(change: (settings: Settings) => Settings): void {
    this.apply(change(this.now()));
    changeSettings(change).catch(() => { this.say(t('settingNotKept')); });
  }

  /** Changes the reading settings: of this site where it has its own, otherwise of all. */
  changeReading(patch: Partial<ReadingSettings>): void {
    this.change((settings) => this.site in settings.sites
      ? { ...settings, sites: { ...settings.sites, [this.site]: { ...settings.sites[this.site], ...patch } } }
      : { ...settings, reading: { ...settings.reading, ...patch } });
  }

  /** Gives this site reading settings of its own, or those of all sites again. */
  readingOfSite(hasOwn: boolean): void {
    this.change((settings) => ({
      ...settings, sites: hasOwn ? { ...settings.sites, [this.site]: settings.reading } : without(settings.sites, this.site),
    }));
  }

  /** Changes how the panel is liked. */
  changePanel(panel: Partial<PanelSettings>): void {
    this.change((settings) => ({ ...settings, panel: { ...settings.panel, ...panel } }));
  }

  /** Hides the like of a box on this site from now on, or no longer. */
  keepRule(selector: string, isKept: boolean): void {
    this.change((settings) => {
      const others = (settings.rules[this.site] ?? []).filter((other) => other !== selector);
      const own = isKept ? [...others, selector] : others;
      return { ...settings, rules: own.length ? { ...settings.rules, [this.site]: own } : without(settings.rules, this.site) };
    });
    if (isKept) this.say(t('ruleKept'));
  }
}
