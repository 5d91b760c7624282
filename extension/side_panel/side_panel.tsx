/** The page in the browser's side panel (Firefox: sidebar): "Who said what" of the tab in front, once that is clean. */

import { showPage } from '../options/own_page.ts';
import { defaults, type Settings } from '../settings/settings.ts';
import { loadSettings, watchSettings } from '../settings/storage.ts';
import { delivered } from '../ui/delivery.ts';
import { t } from '../ui/i18n.ts';
import { PageSettings } from '../ui/page_settings.ts';
import type { PanelActions } from '../ui/panel_actions.ts';
import type { PanelContent } from '../ui/panel_content.ts';
import type { PanelContext, PanelState } from '../ui/panel_context.ts';
import { PanelFooter } from '../ui/panel_footer.tsx';
import { BackButton, PanelView, titleOf } from '../ui/panel_view.tsx';
import { Store, useStore } from '../ui/store.ts';
import { overlayStyles } from '../ui/styles/overlay_styles.ts';
import { listenForPanelKeys } from './keys.ts';
import sidePanelStyles from './side_panel.css';
import { Tabs, type Told } from './tabs.ts';

/** `content` is null while the page in front is not clean; `tabId` is its tab. */
interface SidePanelState extends PanelState { content: PanelContent | null; tabId: number | undefined }

const darkScheme = matchMedia('(prefers-color-scheme: dark)');

const store = new Store<SidePanelState>({
  settings: defaults, view: 'who', query: '', onDark: darkScheme.matches, content: null, tabId: undefined,
  speaker: undefined, current: null, speaking: 'silent', picking: false, toast: '', announcement: '',
});

const tabs = new Tabs(show, (delivery) => void delivered(document, delivery).then((message) => { actions.say(message); }));

/** Every action is sent to the page by its name. */
const actions = new Proxy({}, {
  get: (_, name: keyof PanelActions) => (...given: never[]) => { tabs.send([name, ...given] as never); },
}) as PanelActions;

/** Another page's panel opens as a new one does; a speaker that is chosen in the page is to be seen. */
function show(told: Told | null, tabId: number | undefined): void {
  const before = store.get();
  const isAnother = tabId !== before.tabId || !told;
  const isChosen = told?.moment.speaker !== undefined && told.moment.speaker !== before.speaker;
  store.set({
    ...told?.moment, content: told?.content ?? null, tabId,
    ...(isAnother || isChosen ? { view: 'who', query: '' } : {}),
  });
}

function applySettings(settings: Settings): void {
  store.set({ settings });
}

function focus(selector: string): void {
  queueMicrotask(() => document.querySelector<HTMLElement>(selector)?.focus());
}

function SidePanel() {
  const state = useStore(store);
  return (
    <div class={`side surface ${state.onDark ? 'dark' : 'light'}`}>
      {state.content ? <FullPanel state={state} content={state.content} /> : <main class="empty"><h1 class="spoken">Verbatim</h1><h2>{t('whoSaidWhat')}</h2><p>{t('sidePanelEmpty')}</p></main>}
    </div>
  );
}

function FullPanel({ state, content }: { state: SidePanelState; content: PanelContent }) {
  const panel: PanelContext = {
    content, actions,
    settings: new PageSettings(() => store.get().settings, content.host, applySettings, (message) => { actions.say(message); }),
    showView: (view) => {
      store.set({ view });
      focus('.panel');
    },
    search: (query) => { store.set({ query }); },
  };
  return (
    <main class="panel" aria-labelledby="panel-title" tabIndex={-1}>
      <h1 class="spoken">Verbatim</h1>
      <header>
        <BackButton panel={panel} state={state} />
        <h2 id="panel-title">{titleOf(state.view)}</h2>
      </header>
      <div class="scroll" tabIndex={-1}>
        <PanelView key={state.tabId} panel={panel} state={state} />
      </div>
      <PanelFooter panel={panel} state={state} />
      {state.toast && <p class="toast">{state.toast}</p>}
      <p class="spoken" role="status">{state.announcement}</p>
    </main>
  );
}

darkScheme.addEventListener('change', ({ matches }) => { store.set({ onDark: matches }); });
listenForPanelKeys(actions, () => {
  store.set({ view: 'who' });
  focus('.search');
}, () => store.get().settings.singleKeys);
watchSettings(applySettings);
void loadSettings().then(applySettings);
showPage(t('whoSaidWhat'), <SidePanel />, overlayStyles + sidePanelStyles);
