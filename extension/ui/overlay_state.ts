/** What the overlay shows at the moment. */

import type { Settings } from '../settings/settings.ts';
import type { SpeechState } from './speech.ts';

export type PanelView = 'who' | 'reading' | 'contents' | 'listen' | 'export';

/** A quotation under the pointer, last tapped or reached by keyboard: on which of its lines, how far along it (CSS px). */
export interface Hover { quotation: number; line: number; along: number }

export interface OverlayState {
  settings: Settings;
  /** Only this speaker's quotations are painted; undefined paints all, null those without a source. */
  speaker: number | null | undefined;
  /** The quotation reached by keyboard or from the panel. */
  current: number | null;
  /** The quotation whose card is open. */
  card: number | null;
  hover: Hover | null;
  panelOpen: boolean;
  view: PanelView;
  query: string;
  speaking: SpeechState;
  /** True while the person picks something to hide. */
  picking: boolean;
  /** What the pointer is on meanwhile (overlay's coordinates). */
  framed: { left: number; top: number; width: number; height: number } | null;
  /** A short message at the foot of the page. */
  toast: string;
  /** Said to screen readers. */
  announcement: string;
  onDark: boolean;
  /** True where the panel is a sheet at the foot of the page. */
  narrow: boolean;
  /** Counts measurements; what depends on layout is rendered anew with it. */
  layout: number;
  /** Counts changes of the session. */
  revision: number;
}
