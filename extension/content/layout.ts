/**
 * What layout knows of the elements of a page: whether each is shown. Every question is dear beside a step of the walk:
 * only elements with text of their own are asked, where they are many and alike a part of them, and none before the walk
 * has ended.
 */

import { attribute, isRendered, isVisible } from './dom.ts';
import type { Tape } from './tape.ts';
import { Trait, type Traits } from './traits.ts';

/** What the tape says of an element (`core/document/snapshot.h`), if not that it is hidden. */
export const enum Shown {
  yes = 1,
  /** As the element around it is. */
  asAround = 2,
}

const enum State {
  /** Not asked yet; counts as shown. */
  unknown,
  shown,
  /** It has a box, but `visibility` hides it. */
  invisible,
  /** Without a box, as everything in it is. */
  gone,
  /** Hidden by Verbatim, or in what is: layout knows nothing of it, and it counts as shown. */
  assumed,
}

/** An element that is not shown as a matter of course where the element around it is. */
interface Box {
  element: Element;
  /** Where its word stands on the tape. */
  at: number;
  around: Box | null;
  kin: Family;
  /** It has text that is in no box within it. */
  hasText: boolean;
  state: State;
}

/** Boxes of the same classes (without any: of the same name) in boxes that are alike too. */
interface Family {
  /** In document order. */
  members: Box[];
  within: Map<string, Family>;
  /** The last one that has text, and how many were seen so far. */
  last: Box | null;
  seen: number;
  /** One that was asked is not shown. */
  hidden: boolean;
  /** What `visibility` does not hide in the first, it is taken not to hide in the others: to ask for it takes twice as long. */
  asks: (element: Element) => boolean;
}

/**
 * Elements that are alike, at least one, in document order. What computed style says of the first, it is taken to say of
 * all: the selectors that match one match the others, but for those that count siblings.
 */
export type Kin = readonly Element[];

/** Of a family with text the first, the last and one in so many are asked; all where one of those is not shown. */
const stride = 8;

export class Layout {
  /** In document order. */
  private readonly boxes: Box[] = [];
  /** Each stands after the one that its members lie in. */
  private readonly families: Family[] = [];
  private readonly outermost = newFamily();
  /** The innermost box around each open element, innermost last, and of the element that was read last. */
  private readonly around: (Box | null)[] = [];
  private last: Box | null = null;

  /** @param mark the attribute of a page that is clean: what is hidden by it counts as shown, and it sets an element apart */
  constructor(private readonly mark: string | null) {}

  /**
   * Reads an element in the innermost open one, whose word stands at `at` on the tape. Returns what the tape is to say of
   * it until `settle`. `isOne`: it has an attribute that may set it apart from its kin.
   */
  read(element: Element, traits: Traits, name: string, className: string, isOne: boolean, at: number): Shown {
    const around = this.around.at(-1) ?? null;
    this.last = around;
    if ((traits & Trait.inline) !== 0 && !isOne && around !== null) return Shown.asAround;
    const mark = this.mark === null ? null : attribute(element, this.mark);
    const kin = this.familyOf(around, isOne || mark !== null ? null : className === '' ? name : className);
    const state = mark === 'hidden' ? State.assumed : State.unknown;
    this.last = { element, at, around, kin, hasText: false, state };
    kin.members.push(this.last);
    this.boxes.push(this.last);
    return Shown.yes;
  }

  /** Reads a text in the innermost open element. */
  readText(text: string): void {
    const box = this.around.at(-1);
    if (!box || box.kin.last === box || !/\S/.test(text)) return;
    box.hasText = true;
    box.kin.last = box;
  }

  /** Goes into the element that was read last. */
  open(): void {
    this.around.push(this.last);
  }

  /** Leaves the innermost open element. */
  close(): void {
    this.around.pop();
  }

  /** Asks what is shown, once everything has been read, and tells the tape what is not. Returns what may have a box. */
  settle(tape: Tape): Kin[] {
    for (const isLast of [false, true]) {
      // In document order, so that what lies around each is known.
      for (const box of this.boxes) {
        const { kin, state } = box;
        if (state !== State.unknown) continue;
        const around = box.around?.state;
        if (around === State.gone || around === State.assumed) box.state = around;
        else if (box.hasText && (isLast ? kin.hidden : kin.seen++ % stride === 0 || kin.last === box)) ask(box);
      }
    }
    for (const { state, at } of this.boxes) {
      if (state === State.invisible || state === State.gone) tape.hide(at);
    }
    const kins = this.families.map(({ members }) => members.filter(mayHaveBox).map(({ element }) => element));
    return kins.filter(({ length }) => length);
  }

  /** The family of a box of these names; without any it is the only one of its kind. */
  private familyOf(around: Box | null, names: string | null): Family {
    const { within } = around?.kin ?? this.outermost;
    const known = names === null ? undefined : within.get(names);
    if (known) return known;
    const family = newFamily();
    this.families.push(family);
    if (names !== null) within.set(names, family);
    return family;
  }
}

function newFamily(): Family {
  return { members: [], within: new Map(), last: null, seen: 0, hidden: false, asks: isVisible };
}

const mayHaveBox = ({ state, around }: Box): boolean => state !== State.gone && around?.state !== State.assumed;

function ask(box: Box): void {
  const { element, kin } = box;
  if (kin.asks(element)) {
    box.state = State.shown;
    if (!kin.hidden) kin.asks = isRendered;
    return;
  }
  kin.hidden = true;
  if (kin.asks === isVisible && isRendered(element)) box.state = State.invisible;
  else findGone(box);
}

/** Settles a box that is not rendered, and those around it that are not either. */
function findGone(box: Box): void {
  const path: Box[] = [];
  for (let one: Box | null = box; one?.state === State.unknown; one = one.around) {
    if (one !== box && isRendered(one.element)) {
      if (!one.hasText) one.state = State.shown;
      break;
    }
    path.push(one);
  }
  for (const one of path.reverse()) {
    const around = one.around?.state;
    const isContents = around !== State.gone && getComputedStyle(one.element).display === 'contents';
    one.state = !isContents ? State.gone : around === State.invisible ? around : State.shown;
  }
}
