/** The options page: reading, sites, rules, keys, import and export, diagnostics. */

import { useEffect, useRef, useState } from 'preact/hooks';

import { originsOf } from '../background/always_on.ts';
import { parseSettings, isHost } from '../settings/parse_settings.ts';
import { defaults, limits, without, withSite, type Settings } from '../settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/storage.ts';
import { Check, Slider } from '../ui/fields.tsx';
import { t } from '../ui/i18n.ts';
import { ReadingFields } from '../ui/reading_fields.tsx';
import { Diagnostics } from './diagnostics.tsx';
import { showPage } from './own_page.ts';
import { Shortcuts } from './shortcuts.tsx';
import { SiteList } from './site_list.tsx';

type Change = (change: (settings: Settings) => Settings) => void;

/** The pages that a permission for every site covers. */
const everywhere = ['https://*/*', 'http://*/*'];

function Options({ initial }: { initial: Settings }) {
  const [settings, setSettings] = useState(initial);
  const [message, setMessage] = useState('');
  useEffect(() => {
    const stop = watchSettings(setSettings);
    void loadSettings().then(setSettings); // They may have changed before they were watched.
    return stop;
  }, []);
  const change: Change = (how) => {
    setSettings(how(settings));
    changeSettings(how).catch(() => { setMessage(t('settingNotKept')); });
  };
  return (
    <>
      <h1>{t('optionsTitle')}</h1>
      <p role="status">{message}</p>
      <section>
        <h2>{t('viewReading')}</h2>
        <ReadingFields
          reading={settings.reading}
          onChange={(patch) => { change((now) => ({ ...now, reading: { ...now.reading, ...patch } })); }}
        />
      </section>
      <section>
        <h2>{t('viewListen')}</h2>
        <div class="fields">
          <Slider
            label={t('speed')} value={settings.listen.rate} bounds={limits.rate}
            onChange={(rate) => { change((now) => ({ ...now, listen: { ...now.listen, rate } })); }}
          />
          <Check
            label={t('pitchQuotations')} checked={settings.listen.pitchQuotations}
            onChange={(pitchQuotations) => { change((now) => ({ ...now, listen: { ...now.listen, pitchQuotations } })); }}
          />
        </div>
      </section>
      <Sites settings={settings} change={change} tell={setMessage} />
      <Rules settings={settings} change={change} />
      <Shortcuts
        singleKeys={settings.singleKeys}
        onChange={(singleKeys) => { change((now) => ({ ...now, singleKeys })); }}
      />
      <Data settings={settings} change={change} tell={setMessage} />
      <Diagnostics />
    </>
  );
}

function Sites({ settings, change, tell }: { settings: Settings; change: Change; tell: (message: string) => void }) {
  const { always } = settings;
  const set = (patch: Partial<Settings['always']>): void => {
    change((now) => ({ ...now, always: { ...now.always, ...patch } }));
  };
  const allow = async (origins: string[], done: () => void): Promise<void> => {
    if (await chrome.permissions.request({ origins })) done();
    else tell(t('refused'));
  };
  const asked = decodeURIComponent(location.hash.slice(1));
  // Whoever is sent here for one site finds the button for it at once.
  const allowing = useRef<HTMLButtonElement>(null);
  useEffect(() => allowing.current?.focus(), []);
  const turnOn = (host: string): void => {
    void allow(originsOf(host), () => { change((now) => withSite(now, host, true)); });
  };
  return (
    <section>
      <h2>{t('sitesTitle')}</h2>
      {isHost(asked) && !always.on.includes(asked) && (
        <button ref={allowing} type="button" class="button" onClick={() => { turnOn(asked); }}>{t('allowSite', asked)}</button>
      )}
      <Check
        label={t('everywhere')} checked={always.everywhere}
        onChange={(isOn) => {
          if (isOn) void allow(everywhere, () => { set({ everywhere: true }); });
          else void giveBack(everywhere, () => { set({ everywhere: false }); });
        }}
      />
      <SiteList
        legend={t('alwaysOnSites')} hosts={always.on} onAdd={turnOn}
        onRemove={(host) => {
          const turnOff = (): void => { set({ on: always.on.filter((other) => other !== host) }); };
          // Where all sites are allowed, one of them cannot be given back alone.
          if (always.everywhere) turnOff();
          else void giveBack(originsOf(host), turnOff);
        }}
      />
      <SiteList
        legend={t('neverSites')} hosts={always.never}
        onAdd={(host) => { set({ never: [...new Set([...always.never, host])] }); }}
        onRemove={(host) => { set({ never: always.never.filter((other) => other !== host) }); }}
      />
    </section>
  );
}

/** A permission that the manifest asks for outright cannot be given back; the setting is changed all the same. */
async function giveBack(origins: string[], done: () => void): Promise<void> {
  await chrome.permissions.remove({ origins }).catch(() => false);
  done();
}

function Rules({ settings, change }: { settings: Settings; change: Change }) {
  const sites = Object.entries(settings.rules);
  const keep = (host: string, own: string[]): void => {
    change((now) => ({ ...now, rules: own.length ? { ...now.rules, [host]: own } : without(now.rules, host) }));
  };
  return (
    <section>
      <h2>{t('rulesTitle')}</h2>
      {sites.length === 0 && <p class="quiet">{t('noRules')}</p>}
      {sites.map(([host, rules]) => (
        <div key={host}>
          <h3>{host}</h3>
          <ul>
            {rules.map((rule, index) => (
              <li key={rule} class="row">
                <input
                  type="text" value={rule} aria-label={host} spellcheck={false}
                  onChange={(event) => { keep(host, rules.with(index, event.currentTarget.value)); }}
                />
                <button
                  type="button" class="button" aria-label={t('removeNamed', rule)}
                  onClick={() => { keep(host, rules.filter((other) => other !== rule)); }}
                >
                  {t('remove')}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Data({ settings, change, tell }: { settings: Settings; change: Change; tell: (message: string) => void }) {
  const importFrom = async (file: File): Promise<void> => {
    try {
      const imported: unknown = JSON.parse(await file.text());
      if (typeof imported !== 'object' || imported === null || !('reading' in imported)) throw new Error('No settings.');
      change(() => parseSettings(imported));
      tell(t('imported'));
    } catch {
      tell(t('importFailed'));
    }
  };
  const json = JSON.stringify(settings, null, 2);
  return (
    <section>
      <h2>{t('dataTitle')}</h2>
      <div class="row">
        <a class="button" download="verbatim-settings.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}>
          {t('exportSettings')}
        </a>
        <label class="row">
          {t('importSettings')}
          <input
            type="file" accept="application/json,.json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void importFrom(file);
            }}
          />
        </label>
        <button type="button" class="button" onClick={() => { change(() => defaults); tell(t('wasReset')); }}>
          {t('resetSettings')}
        </button>
      </div>
    </section>
  );
}

void loadSettings().then((settings) => { showPage(t('optionsTitle'), <Options initial={settings} />); });
