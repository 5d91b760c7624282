/** What was hidden, by kind; every kind and every box of it can be shown again. */

import { useState } from 'preact/hooks';

import type { Overlay } from './overlay.ts';
import type { HiddenBox } from './overlay_session.ts';
import { plural, t } from './i18n.ts';
import type { OverlayState } from './overlay_state.ts';
import { selectorOf } from './selector_of.ts';
import { verdictName } from './who_said_what.ts';

/** How much of a box's text names it in the list (UTF-16 code units). */
const excerptLength = 60;

export function HiddenList({ overlay, state }: { overlay: Overlay; state: OverlayState }) {
  const { hidden } = overlay.session;
  const words = hidden.reduce((sum, box) => sum + box.words, 0);
  const kinds = byKind(hidden).sort(([, a], [, b]) => total(b) - total(a));
  return (
    <section class="hidden">
      <h3>{t('hiddenHere')}</h3>
      <p class="quiet">{[plural('nBoxes', hidden.length), plural('nWords', words)].join(' · ')}</p>
      <ul>
        {kinds.map(([kind, boxes]) => <Kind key={kind} overlay={overlay} state={state} kind={kind} boxes={boxes} />)}
      </ul>
      <button type="button" class="button" aria-pressed={state.picking} onClick={() => { overlay.startPicking(); }}>
        {t('hideMore')}
      </button>
      {hidden.some((box) => box.shown || box.kind === 'you') && (
        <button type="button" class="button" onClick={() => { overlay.session.undoAll(); }}>{t('undoAll')}</button>
      )}
    </section>
  );
}

function Kind({ overlay, state, kind, boxes }: {
  overlay: Overlay; state: OverlayState; kind: HiddenBox['kind']; boxes: readonly HiddenBox[];
}) {
  // What the person has just hidden is there to be undone or kept.
  const [isOpen, setOpen] = useState(kind === 'you');
  const name = verdictName(kind);
  return (
    <li>
      <div class="kind">
        <button type="button" class="about" aria-expanded={isOpen} onClick={() => { setOpen(!isOpen); }}>
          <span class="name">{name}</span>
          <span class="role">{[plural('nBoxes', boxes.length), plural('nWords', total(boxes))].join(' · ')}</span>
        </button>
        <ShowButton overlay={overlay} boxes={boxes} name={name} />
      </div>
      {isOpen && (
        <ul class="boxes">
          {boxes.map((box, index) => (
            <li key={index} class="kind">
              <span class="role">{excerpt(box)}</span>
              {kind === 'you' && <RuleButton overlay={overlay} state={state} box={box} />}
              <ShowButton overlay={overlay} boxes={[box]} name={excerpt(box)} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Has the like of what the person hid hidden on this site for good. */
function RuleButton({ overlay, state, box }: { overlay: Overlay; state: OverlayState; box: HiddenBox }) {
  const selector = selectorOf(box.element);
  const isKept = state.settings.rules[overlay.page.location.host]?.includes(selector) ?? false;
  return (
    <button type="button" class="button" aria-pressed={isKept} onClick={() => { overlay.settings.keepRule(selector, !isKept); }}>
      {t('alwaysHere')}
    </button>
  );
}

/** Shows boxes, or hides them again once all of them are shown. */
function ShowButton({ overlay, boxes, name }: { overlay: Overlay; boxes: readonly HiddenBox[]; name: string }) {
  const { session } = overlay;
  const isShown = boxes.every((box) => box.shown);
  const toggle = (): void => {
    for (const box of boxes) {
      if (isShown) session.hide(box);
      else session.show(box);
    }
    if (!isShown && boxes.length === 1) boxes[0]!.element.scrollIntoView({ block: 'center' });
  };
  return (
    <button type="button" class="button" aria-label={t(isShown ? 'hideNamed' : 'showNamed', name)} onClick={toggle}>
      {isShown ? t('hide') : t('show')}
    </button>
  );
}

function byKind(hidden: readonly HiddenBox[]): [HiddenBox['kind'], HiddenBox[]][] {
  const kinds = new Map<HiddenBox['kind'], HiddenBox[]>();
  for (const box of hidden) kinds.set(box.kind, [...(kinds.get(box.kind) ?? []), box]);
  return [...kinds];
}

function total(boxes: readonly HiddenBox[]): number {
  return boxes.reduce((sum, box) => sum + box.words, 0);
}

/** The first words of a box, or what kind of element it is when it has none. */
function excerpt({ element }: HiddenBox): string {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = texts.nextNode(); node && text.length <= excerptLength; node = texts.nextNode()) {
    if (!node.parentElement?.matches('script, style, template')) text += ` ${node.nodeValue ?? ''}`;
    text = text.replace(/\s+/g, ' ').trimStart();
  }
  if (!text) return `<${element.localName}>`;
  return text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
}
