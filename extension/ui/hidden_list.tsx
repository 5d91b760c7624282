/** What was hidden, by kind; every kind and every box of it can be shown again. */

import { useState } from 'preact/hooks';

import { plural, t } from './i18n.ts';
import type { PanelBox } from './panel_content.ts';
import type { PanelContext, PanelState } from './panel_context.ts';
import { verdictName } from './who_said_what.ts';

/** A box and its place in `PanelContent.hidden`. */
interface Numbered extends PanelBox { index: number }

export function HiddenList({ panel, state }: { panel: PanelContext; state: PanelState }) {
  const { actions, content } = panel;
  const hidden = content.hidden.map((box, index) => ({ ...box, index }));
  const kinds = byKind(hidden).sort(([, a], [, b]) => total(b) - total(a));
  return (
    <section class="hidden">
      <h3>{t('hiddenHere')}</h3>
      <p class="quiet">{[plural('nBoxes', hidden.length), plural('nWords', total(hidden))].join(' · ')}</p>
      <ul>
        {kinds.map(([kind, boxes]) => <Kind key={kind} panel={panel} state={state} kind={kind} boxes={boxes} />)}
      </ul>
      <button type="button" class="button" aria-pressed={state.picking} onClick={() => { actions.startPicking(); }}>
        {t('hideMore')}
      </button>
      {hidden.some((box) => box.shown || box.kind === 'you') && (
        <button type="button" class="button" onClick={() => { actions.undoAll(); }}>{t('undoAll')}</button>
      )}
    </section>
  );
}

function Kind({ panel, state, kind, boxes }: {
  panel: PanelContext; state: PanelState; kind: PanelBox['kind']; boxes: readonly Numbered[];
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
        <ShowButton panel={panel} boxes={boxes} name={name} />
      </div>
      {isOpen && (
        <ul class="boxes">
          {boxes.map((box) => (
            <li key={box.index} class="kind">
              <span class="role" lang={panel.content.language || undefined}>{box.excerpt}</span>
              {box.selector && <RuleButton panel={panel} state={state} selector={box.selector} />}
              <ShowButton panel={panel} boxes={[box]} name={box.excerpt} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** Has the like of what the person hid hidden on this site for good. */
function RuleButton({ panel, state, selector }: { panel: PanelContext; state: PanelState; selector: string }) {
  const isKept = state.settings.rules[panel.content.host]?.includes(selector) ?? false;
  return (
    <button type="button" class="button" aria-pressed={isKept} onClick={() => { panel.settings.keepRule(selector, !isKept); }}>
      {t('alwaysHere')}
    </button>
  );
}

/** Shows boxes, or hides them again once all of them are shown. */
function ShowButton({ panel, boxes, name }: { panel: PanelContext; boxes: readonly Numbered[]; name: string }) {
  const isShown = boxes.every((box) => box.shown);
  const toggle = (): void => { panel.actions.showBoxes(boxes.map(({ index }) => index), !isShown); };
  return (
    <button type="button" class="button" aria-label={t(isShown ? 'hideNamed' : 'showNamed', name)} onClick={toggle}>
      {isShown ? t('hide') : t('show')}
    </button>
  );
}

function byKind(hidden: readonly Numbered[]): [PanelBox['kind'], Numbered[]][] {
  const kinds = new Map<PanelBox['kind'], Numbered[]>();
  for (const box of hidden) kinds.set(box.kind, [...(kinds.get(box.kind) ?? []), box]);
  return [...kinds];
}

function total(boxes: readonly Numbered[]): number {
  return boxes.reduce((sum, box) => sum + box.words, 0);
}
