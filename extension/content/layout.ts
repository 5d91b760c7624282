/**
 * What layout knows of the elements of a page, read on the way through it: whether each is shown, and whether it stays on
 * the screen or is scrolled. Asks as little as possible, since every question is dear beside a step of the walk.
 */

import { attribute, isRendered, isVisible } from './dom.ts';
import type { Traits } from './traits.ts';
import { Trait } from './traits.ts';

/** The first three are written to the tape. */
export const enum Flag {
  rendered = 1,
  fixed = 2,
  sticky = 4,
  /** Hidden by Verbatim, or in what is: layout knows nothing of it, and it counts as shown. */
  assumed = 8,
  /** Without a box, as everything in it is. */
  gone = 16,
}
export const writtenFlags = Flag.rendered | Flag.fixed | Flag.sticky;
/** What is inside such an element is as it is, and is not asked about. */
const decided = Flag.assumed | Flag.gone;

/**
 * Elements of the same classes (without any: of the same name) in elements that are alike too. What computed style says
 * of the first, it is taken to say of all: the selectors that match one match the others, but for those that count
 * siblings. Whether an element has a box at all is asked of each.
 */
interface Kin {
  /** `Flag.fixed`, `Flag.sticky` or 0. */
  position: number;
  /** `visibility` is not "visible". */
  mayBeInvisible: boolean;
  scrolls: boolean;
  within: Map<string, Kin> | null;
}

export interface Scrolled { element: Element; left: number; top: number }

export class Layout {
  /** Sticky and fixed elements. */
  readonly moving: Element[] = [];
  /** Elements whose content is scrolled, and by how much: hiding an element forgets it. */
  readonly scrolled: Scrolled[] = [];
  /** The flags and the kin of the open elements, innermost last. */
  private readonly flags: number[] = [Flag.rendered];
  private readonly kins: Kin[] = [{ position: 0, mayBeInvisible: false, scrolls: false, within: null }];
  private kin = this.kins[0]!;

  /** @param mark the attribute of a page that is clean: what is hidden by it counts as shown, what is static by it as sticky */
  constructor(private readonly mark: string | null) {}

  /** The flags of an element in the innermost open one. `isOne`: it has an attribute that may set it apart from its kin. */
  read(element: Element, traits: Traits, name: string, className: string, isOne: boolean): number {
    const around = this.flags[this.flags.length - 1]!;
    this.kin = this.kins[this.kins.length - 1]!;
    if ((around & decided) !== 0 || ((traits & Trait.inline) !== 0 && !isOne)) return around & ~(Flag.fixed | Flag.sticky);
    const mark = this.mark === null ? null : attribute(element, this.mark);
    if (mark === 'static') {
      this.moving.push(element);
      return Flag.rendered | Flag.sticky;
    }
    if (mark === null && !isRendered(element)) return getComputedStyle(element).display === 'contents' ? around : Flag.gone;
    this.kin = isOne ? look(element) : this.kinOf(element, className === '' ? name : className);
    if (mark === 'hidden') return Flag.rendered | Flag.assumed | this.kin.position;
    return this.readBox(element);
  }

  /** Goes into the element that was read last. */
  open(flags: number): void {
    this.flags.push(flags);
    this.kins.push(this.kin);
  }

  /** Leaves the innermost open element. */
  close(): void {
    this.flags.pop();
    this.kins.pop();
  }

  /** The flags of an element that has a box. */
  private readBox(element: Element): number {
    const { position, mayBeInvisible, scrolls } = this.kin;
    if (scrolls) {
      const { scrollLeft: left, scrollTop: top } = element;
      if (left !== 0 || top !== 0) this.scrolled.push({ element, left, top });
    }
    if (mayBeInvisible && !isVisible(element)) return 0;
    if (position !== 0) this.moving.push(element);
    return Flag.rendered | position;
  }

  private kinOf(element: Element, key: string): Kin {
    const within = (this.kin.within ??= new Map<string, Kin>());
    let kin = within.get(key);
    if (!kin) within.set(key, (kin = look(element)));
    return kin;
  }
}

function look(element: Element): Kin {
  const { position, visibility, overflow } = getComputedStyle(element);
  return {
    position: position === 'fixed' ? Flag.fixed : position === 'sticky' ? Flag.sticky : 0,
    mayBeInvisible: visibility !== 'visible',
    scrolls: overflow !== 'visible' && overflow !== 'clip',
    within: null,
  };
}
