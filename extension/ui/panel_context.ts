/** What the panel's views need of where they stand: in the overlay of a page, or in the browser's side panel. */

import type { Settings } from '../settings/settings.ts';
import type { PageSettings } from './page_settings.ts';
import type { PanelActions } from './panel_actions.ts';
import type { PanelContent } from './panel_content.ts';
import type { SpeechState } from './speech.ts';

export type PanelView = 'who' | 'reading' | 'contents' | 'listen' | 'export';

/** What is going on in the page at the moment, as far as the panel shows it. */
export interface PanelMoment {
  /** Only this speaker's quotations are painted; undefined paints all, null those without a source. */
  speaker: number | null | undefined;
  /** The quotation reached by keyboard or from the panel. */
  current: number | null;
  speaking: SpeechState;
  /** True while the person picks something to hide. */
  picking: boolean;
  /** A short message. */
  toast: string;
  /** Said to screen readers. */
  announcement: string;
}

export interface PanelState extends PanelMoment {
  settings: Settings;
  view: PanelView;
  query: string;
  onDark: boolean;
}

export interface PanelContext {
  readonly content: PanelContent;
  readonly settings: PageSettings;
  readonly actions: PanelActions;
  showView(view: PanelView): void;
  search(query: string): void;
}
