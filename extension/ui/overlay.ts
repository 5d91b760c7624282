/** What can be done in the overlay and what it knows; its components show the one and call the other. */

import { Geometry } from './geometry.ts';
import { request } from '../core/messages.ts';
import type { Reading } from '../core/reading.ts';
import { limits, type PanelSettings, type Settings } from '../settings/settings.ts';
import { watchSettings } from '../settings/storage.ts';
import { copyText } from './clipboard.ts';
import { delivered } from './delivery.ts';
import { direction, plural, t } from './i18n.ts';
import { LegibleFont } from './legible_font.ts';
import type { OverlaySession } from './overlay_session.ts';
import type { OverlayState } from './overlay_state.ts';
import { PageSettings } from './page_settings.ts';
import { panelActions, type PanelActions } from './panel_actions.ts';
import { contentOf, type PanelContent } from './panel_content.ts';
import type { PanelContext, PanelView } from './panel_context.ts';
import { startPicker, type Picker } from './picker.ts';
import type { ShadowHost } from './shadow_host.ts';
import { Speech } from './speech.ts';
import { Store } from './store.ts';
import { toastStays } from './toast.ts';
import { counterpart, nameOf, quotedText, speakerOf } from './who_said_what.ts';

/** Below this width of the viewport (CSS px) the panel is a sheet at the foot of the page. */
const narrowBelow = 720;
/** From this width on the panel is open at first: the column keeps its measure beside it. */
const openFrom = 1000;

/** At once: a smooth scroll that is still on its way when the page is put back could not be called back. */
const behavior = 'instant';

/** How much of a floating panel stays within the window (CSS px). */
const leastInSight = 120;

/** How long the pointer rests on a quotation before its tip comes (ms), where a label says already who it is. */
const restsAfter = 400;

/** The overlay's state and everything that can be done in it; components call these methods. */
export class Overlay implements PanelContext {
  readonly store: Store<OverlayState>;
  readonly settings: PageSettings;
  readonly geometry: Geometry;
  readonly page: Document;
  readonly speech: Speech;
  readonly actions: PanelActions;
  readonly direction = direction();
  /** What the numbers in the state mean. */
  private lastReading: Reading;
  /** What the rules of the site have hidden once: a person may have shown it since. */
  private readonly ruled = new WeakSet<Element>();
  private made: PanelContent | null = null;
  private picker: Picker | null = null;
  private readonly font: LegibleFont;
  private readonly stopListening: (() => void)[];
  private focusBefore: Element | null = null;
  private toastTimer = 0;
  private hoverTimer = 0;

  constructor(readonly session: OverlaySession, stored: Settings, private readonly host: ShadowHost) {
    this.page = session.root.ownerDocument;
    this.lastReading = session.reading;
    this.font = new LegibleFont(this.page);
    this.store = new Store(initialState(session, stored));
    this.settings = new PageSettings(
      () => this.store.get().settings, this.page.location.host, (settings) => { this.apply(settings); }, (message) => { this.toast(message); },
    );
    this.speech = new Speech(
      session, () => this.store.get().settings.listen, (speaking) => { this.store.set({ speaking }); },
      () => { this.toast(t('noSpeech')); },
    );
    this.actions = panelActions(this, (delivery) => void delivered(this.page, delivery).then((message) => { this.toast(message); }));
    this.geometry = new Geometry(session, host.element, () => {
      const { layout, narrow, panelOpen } = this.store.get();
      const isNowNarrow = innerWidth < narrowBelow;
      this.store.set({
        layout: layout + 1, narrow: isNowNarrow, onDark: session.isDark,
        panelOpen: narrow === isNowNarrow ? panelOpen : opensByItself(this.store.get().settings),
      });
    });
    // Before the first measurement, which then is that of the page as it stays.
    this.applyRules();
    this.reserveRoom();
    this.geometry.measure();
    this.stopListening = [
      session.onChange(() => {
        this.made = null;
        this.follow();
        this.store.set({ revision: this.store.get().revision + 1 });
        this.geometry.invalidate();
      }),
      watchSettings((changed) => { this.apply(changed); }),
    ];
    this.apply(stored);
    this.store.subscribe(() => { this.reserveRoom(); });
  }

  dispose(): void {
    clearTimeout(this.toastTimer);
    clearTimeout(this.hoverTimer);
    this.picker?.stop();
    this.speech.stop();
    for (const stop of this.stopListening) stop();
    this.font.remove();
    this.geometry.dispose();
    this.host.reserve(0);
  }

  /** What the panel shows; another object when that has changed. */
  get content(): PanelContent {
    this.made ??= contentOf(this.session);
    return this.made;
  }

  /** Whether an event came from within the overlay (a closed root shows only its host to the page). */
  owns(target: EventTarget | null): boolean {
    return target === this.host.element;
  }

  /** The overlay's origin in the viewport's coordinates (reads layout). */
  origin(): DOMRect {
    return this.host.element.getBoundingClientRect();
  }

  /** Whether the person is writing in one of the overlay's own fields. */
  isTyping(): boolean {
    return this.host.activeElement()?.matches('input, textarea, select') ?? false;
  }

  /** Says who said a quotation at a point of the viewport: at once where no label does, else when the pointer rests. */
  hover(quotation: number, x: number, y: number): void {
    const lines = this.geometry.lines(quotation);
    const line = Math.max(lines.findIndex((rect) => y >= rect.top - 4 && y <= rect.bottom + 4), 0);
    const rect = lines[line];
    if (!rect) return;
    const hover = { quotation, line, along: Math.min(Math.max(x, rect.left), rect.right) - rect.left };
    clearTimeout(this.hoverTimer);
    if (!this.geometry.margin) this.store.set({ hover });
    else this.hoverTimer = window.setTimeout(() => { this.store.set({ hover }); }, restsAfter);
  }

  leaveHover(): void {
    clearTimeout(this.hoverTimer);
    this.store.set({ hover: null });
  }

  /** Opens a quotation's card. */
  openCard(quotation: number): void {
    if (!this.session.reading.quotations[quotation]) return;
    this.rememberFocus();
    this.leaveHover();
    this.store.set({ card: quotation, current: quotation });
  }

  closeCard(): void {
    if (this.store.get().card === null) return;
    this.store.set({ card: null });
    this.restoreFocus();
  }

  /** Scrolls to a quotation, makes it the current one and says so. */
  goTo(quotation: number): void {
    const { reading } = this.session;
    const found = reading.quotations[quotation];
    const element = found?.spans[0] && this.session.elementAround(found.spans[0]);
    if (!found || !element) return;
    this.store.set({
      current: quotation,
      card: null,
      hover: this.geometry.margin ? null : { quotation, line: 0, along: 0 },
      announcement: `${nameOf(speakerOf(reading, found))}: ${quotedText(reading, found)}`,
    });
    this.uncover();
    element.scrollIntoView({ block: 'center', behavior });
  }

  scrollTo(element: Element | null): void {
    element?.scrollIntoView({ block: 'start', behavior });
    this.uncover();
  }

  /** Takes the sheet off the text that the person has been led to. */
  private uncover(): void {
    if (this.store.get().narrow && this.isPanelOpen()) this.closePanel();
  }

  /**
   * Goes to the next quotation (`step` 1) or the previous one (-1), from the current one or from what is on screen;
   * where a speaker is chosen or `bySameSpeaker` is set, to that speaker's.
   */
  step(step: 1 | -1, bySameSpeaker = false): void {
    const { current, speaker } = this.store.get();
    const { quotations } = this.session.reading;
    const wanted = bySameSpeaker && current !== null ? quotations[current]?.speaker : speaker;
    const places = this.geometry.places.filter(
      (place) => wanted === undefined || quotations[place.quotation]?.speaker === wanted,
    );
    const ordered = step === 1 ? places : [...places].reverse();
    const next = ordered.find((place) =>
      current === null ? this.isAhead(place.top, step) : (place.quotation - current) * step > 0,
    );
    const target = next ?? ordered[0];
    if (target) this.goTo(target.quotation);
    else this.toast(t('noQuotations'));
  }

  /** Paints and lists only one speaker's quotations; the same speaker again, or undefined, shows all. */
  chooseSpeaker(speaker: number | null | undefined): void {
    const chosen = speaker === this.store.get().speaker ? undefined : speaker;
    this.store.set({ speaker: chosen, announcement: chosen === undefined ? t('allSpeakersShown') : this.counted(chosen) });
    this.session.focusSpeaker(chosen);
  }

  /** Opens the panel with a speaker chosen. */
  showAllBy(speaker: number | null): void {
    this.store.set({ card: null, view: 'who', query: '' });
    if (this.store.get().speaker !== speaker) this.chooseSpeaker(speaker);
    this.openPanel();
  }

  /** Whether the panel is open in the page. */
  isPanelOpen(): boolean {
    const { panelOpen, aside } = this.store.get();
    return panelOpen && !aside;
  }

  /** Whether the open panel stands beside the page and not over it. */
  isDocked(): boolean {
    return this.isPanelOpen() && !this.store.get().narrow && !this.settings.panel().floating;
  }

  /** The room beside the page that the panel takes, CSS px. */
  panelRoom(): number {
    return this.isDocked() ? this.settings.panel().width : 0;
  }

  /** Gives the panel another width or place (CSS px), within bounds; it is remembered when that is done. */
  arrangePanel(wanted: Partial<Pick<PanelSettings, 'width' | 'top' | 'end' | 'floating'>>, isDone: boolean): void {
    const { settings } = this.store.get();
    const panel = within({ ...settings.panel, ...wanted });
    this.store.set({ settings: { ...settings, panel } });
    this.geometry.invalidate();
    if (isDone) this.rememberPanel(panel);
  }

  /** Opens the panel in the page, unless the browser's side panel shows it. */
  openPanel(): void {
    if (this.store.get().aside) return;
    this.rememberFocus();
    this.rememberPanel({ open: true });
    this.store.set({ panelOpen: true });
    this.geometry.invalidate();
    this.host.focus('.panel');
  }

  closePanel(): void {
    this.rememberPanel({ open: false });
    this.store.set({ panelOpen: false });
    this.geometry.invalidate();
    this.restoreFocus();
  }

  /** Has the panel stay away from the page while the browser's side panel shows it. */
  setAside(aside: boolean): void {
    this.store.set({ aside });
    this.geometry.invalidate();
    if (aside) this.restoreFocus();
  }

  /** Opens the browser's side panel. */
  openSidePanel(): void {
    void request({ type: 'sidePanel' });
  }

  search(query: string): void {
    this.store.set({ query });
  }

  focusSearch(): void {
    if (this.store.get().aside) return;
    this.openPanel();
    this.store.set({ view: 'who' });
    this.host.focus('.search');
  }

  /** Copies, and says whether that was allowed. */
  async copy(text: string): Promise<void> {
    this.toast(t((await copyText(this.page, text)) ? 'copied' : 'copyFailed'));
  }

  /** Takes the person's word for who said a quotation. */
  correct(quotation: number, speaker: number): void {
    this.session.correct(quotation, speaker);
    this.toast(t('corrected', nameOf(this.session.reading.speakers[speaker] ?? null)));
    this.host.focus('.card');
  }

  toast(message: string): void {
    clearTimeout(this.toastTimer);
    this.store.set({ toast: message, announcement: message });
    // The same message is announced again only where it has gone meanwhile.
    this.toastTimer = window.setTimeout(() => { this.store.set({ toast: '', announcement: '' }); }, toastStays);
  }

  showView(view: PanelView): void {
    this.store.set({ view });
    this.host.focus('.panel');
  }

  openOptions(): void {
    void request({ type: 'options' });
  }

  /** Has this site cleaned always, or no longer; the browser asks the person. */
  async toggleAlwaysOn(isWanted: boolean): Promise<void> {
    const { host } = this.page.location;
    try {
      const isSo = await request({ type: 'always', host, on: isWanted });
      if (isSo) this.toast(t(isWanted ? 'alwaysOnNow' : 'alwaysOffNow'));
    } catch {
      // The browser asks only after a click on a page of the extension's own.
      await request({ type: 'options', host });
    }
  }

  /** Lets the person pick something in the page to hide. */
  startPicking(): void {
    this.stopPicking();
    this.store.set({ picking: true, toast: '', announcement: t('pickHint') });
    this.picker = startPicker((target) => this.owns(target), (element) => { this.frame(element); }, (element) => {
      this.stopPicking();
      this.session.hideAlso([element]);
    });
  }

  stopPicking(): void {
    this.picker?.stop();
    this.store.set({ picking: false, framed: null });
  }

  /** Escape: undoes what was opened last. Returns false when there was nothing to undo. */
  stepBack(): boolean {
    const { card, hover, speaker, current, narrow, picking } = this.store.get();
    if (picking) this.stopPicking();
    else if (card !== null) this.closeCard();
    else if (hover) this.store.set({ hover: null });
    else if (speaker !== undefined) this.chooseSpeaker(undefined);
    else if (current !== null) this.store.set({ current: null });
    else if (this.isPanelOpen() && narrow) this.closePanel();
    else return false;
    return true;
  }

  /** Remembers how the docked panel is liked; a sheet comes and goes without that. */
  private rememberPanel(panel: Partial<PanelSettings>): void {
    if (!this.store.get().narrow) this.settings.changePanel(panel);
  }

  private frame(element: Element): void {
    const zero = this.origin();
    const { left, top, width, height } = element.getBoundingClientRect();
    this.store.set({ framed: { left: left - zero.left, top: top - zero.top, width, height } });
  }

  private applyRules(): void {
    const found = this.settings.rules().flatMap((selector) => matching(this.page, selector)).filter((element) => !this.ruled.has(element));
    for (const element of found) this.ruled.add(element);
    if (found.length) this.session.hideAlso(found);
  }

  private apply(settings: Settings): void {
    this.store.set({ settings });
    const reading = this.settings.reading();
    // Where the background is gone the page keeps the look it has.
    this.font.use(reading.look === 'ours' && reading.font === 'legible').catch(() => undefined);
    this.session.restyle(reading).catch(() => undefined);
  }

  /** What is chosen and open stays so when the page has been read anew, though the numbers may be others. */
  private follow(): void {
    const [before, after] = [this.lastReading, this.session.reading];
    if (before === after) return;
    this.lastReading = after;
    this.applyRules();
    const { card, current, speaker } = this.store.get();
    const moved = (quotation: number | null): number | null => quotation === null ? null : counterpart(before, quotation, after);
    const name = before.speakers[speaker ?? -1]?.name;
    const chosen = name === undefined ? speaker : after.speakers.find((other) => other.name === name)?.id;
    this.store.set({ card: moved(card), current: moved(current), hover: null, speaker: chosen });
    this.session.focusSpeaker(chosen);
  }

  private counted(speaker: number | null): string {
    const { reading } = this.session;
    const by = reading.quotations.filter((quotation) => quotation.speaker === speaker).length;
    return `${nameOf(speaker === null ? null : (reading.speakers[speaker] ?? null))}: ${plural('nQuotations', by)}`;
  }

  private isAhead(top: number, step: 1 | -1): boolean {
    const line = top + this.origin().top;
    return step === 1 ? line > 0 : line < innerHeight;
  }

  /** The docked panel takes its width from the page, so that it covers no text. */
  private reserveRoom(): void {
    this.host.reserve(this.panelRoom());
  }

  private rememberFocus(): void {
    const active = this.page.activeElement;
    if (active && !this.owns(active)) this.focusBefore = active;
  }

  private restoreFocus(): void {
    if (!this.owns(this.page.activeElement)) return;
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    else this.host.blur();
    this.focusBefore = null;
  }
}

function initialState(session: OverlaySession, settings: Settings): OverlayState {
  return {
    settings,
    speaker: undefined, current: null, card: null, hover: null,
    panelOpen: opensByItself(settings), aside: false, view: 'who', query: '', speaking: 'silent',
    picking: false, framed: null,
    toast: '', announcement: '', onDark: session.isDark, narrow: innerWidth < narrowBelow, layout: 0, revision: 0,
  };
}

/** A panel that is neither too wide nor out of sight. */
function within(panel: PanelSettings): PanelSettings {
  const bounded = (value: number, { min, max }: { min: number; max: number }): number => Math.round(Math.min(Math.max(value, min), max));
  return {
    ...panel,
    width: bounded(panel.width, limits.width),
    top: bounded(panel.top, { min: 0, max: innerHeight - leastInSight }),
    end: bounded(panel.end, { min: 0, max: innerWidth - leastInSight }),
  };
}

/** What a selector matches; nothing for one that the browser does not know. */
function matching(page: Document, selector: string): Element[] {
  try {
    return [...page.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** Whether the panel is there without being asked for: where the page is wide and the person has not closed it. */
function opensByItself(settings: Settings): boolean {
  return (settings.panel.open ?? true) && innerWidth >= openFrom;
}
