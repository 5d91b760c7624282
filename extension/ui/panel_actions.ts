/** What a person can do from the panel; in the browser's side panel each is sent to the page by its name. */

import { citeAllAsText } from '../export/citation.ts';
import type { Delivery } from './delivery.ts';
import { exportedAs, type ExportFormat } from './export_files.ts';
import { t } from './i18n.ts';
import type { Overlay } from './overlay.ts';
import type { OverlaySession } from './overlay_session.ts';
import { headingsOf } from './panel_content.ts';

export interface PanelActions {
  /** Leads to a quotation (index into `Reading.quotations`). */
  goTo: (quotation: number) => void;
  openCard: (quotation: number) => void;
  /** Leads to a heading (index into `PanelContent.headings`). */
  goToHeading: (heading: number) => void;
  /** Goes to the next quotation (1) or the previous one (-1), of all or of the same speaker. */
  step: (step: 1 | -1, bySameSpeaker: boolean) => void;
  /** Undoes what was opened last. */
  stepBack: () => void;
  /** Shows one speaker's quotations alone; the same speaker again shows all. */
  chooseSpeaker: (speaker: number | null) => void;
  /** Copies all that a speaker says. */
  copyAll: (speaker: number | null) => void;
  /** Copies or saves the story. */
  take: (format: ExportFormat, how: 'copy' | 'save') => void;
  /** Shows or hides boxes (indices into `PanelContent.hidden`). */
  showBoxes: (boxes: number[], areShown: boolean) => void;
  /** Undoes all that the person has shown and hidden. */
  undoAll: () => void;
  /** Lets the person pick something in the page to hide. */
  startPicking: () => void;
  listen: (how: 'toggle' | 'startHere' | 'stop') => void;
  openOptions: () => void;
  toggleAlwaysOn: (isWanted: boolean) => void;
  putPageBack: () => void;
  /** Shows a short message. */
  say: (message: string) => void;
}

/** @param deliver hands a text to the person, where the panel stands */
export function panelActions(overlay: Overlay, deliver: (delivery: Delivery) => void): PanelActions {
  const { session, speech, page } = overlay;
  return {
    goTo: (quotation) => { overlay.goTo(quotation); },
    openCard: (quotation) => { overlay.openCard(quotation); },
    goToHeading: (heading) => {
      const { node } = headingsOf(session)[heading] ?? {};
      if (node !== undefined) overlay.scrollTo(session.elementOf(node));
    },
    step: (step, bySameSpeaker) => { overlay.step(step, bySameSpeaker); },
    stepBack: () => { overlay.stepBack(); },
    chooseSpeaker: (speaker) => { overlay.chooseSpeaker(speaker); },
    copyAll: (speaker) => { deliver({ text: citeAllAsText(session.reading, speaker, page.location.href) }); },
    take: (format, how) => {
      const { title } = session.reading.metadata;
      exportedAs(format, session, page.location.href).then(
        (text) => { deliver(how === 'copy' ? { text } : { text, file: { title, format } }); },
        () => { overlay.toast(t('exportFailed')); },
      );
    },
    showBoxes: (boxes, areShown) => { showBoxes(session, boxes, areShown); },
    undoAll: () => { session.undoAll(); },
    startPicking: () => { overlay.startPicking(); },
    listen: (how) => { speech[how](); },
    openOptions: () => { overlay.openOptions(); },
    toggleAlwaysOn: (isWanted) => void overlay.toggleAlwaysOn(isWanted),
    putPageBack: () => { session.close(); },
    say: (message) => { overlay.toast(message); },
  };
}

/** A box that is shown by itself is led to. */
function showBoxes(session: OverlaySession, indices: number[], areShown: boolean): void {
  const boxes = indices.flatMap((index) => session.hidden[index] ?? []);
  for (const box of boxes) {
    if (areShown) session.show(box);
    else session.hide(box);
  }
  if (areShown && boxes.length === 1) boxes[0]!.element.scrollIntoView({ block: 'center' });
}
