/** What the overlay shows at the moment. */

import type { PanelState } from './panel_context.ts';

/** A quotation under the pointer, last tapped or reached by keyboard: on which of its lines, how far along it (CSS px). */
export interface Hover { quotation: number; line: number; along: number }

export interface OverlayState extends PanelState {
  /** The quotation whose card is open. */
  card: number | null;
  hover: Hover | null;
  panelOpen: boolean;
  /** True while the browser's side panel shows the panel, so that it stays away from the page. */
  aside: boolean;
  /** What the pointer is on while the person picks something to hide (overlay's coordinates). */
  framed: { left: number; top: number; width: number; height: number } | null;
  /** True where the panel is a sheet at the foot of the page. */
  narrow: boolean;
  /** Counts measurements; what depends on layout is rendered anew with it. */
  layout: number;
  /** Counts changes of the session. */
  revision: number;
}
