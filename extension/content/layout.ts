/**
 * What layout knows of the elements of a page, read on the way through it: whether each is shown. Asks as little as
 * possible, since every question is dear beside a step of the walk.
 */

import { attribute, isRendered, isVisible } from './dom.ts';
import type { Traits } from './traits.ts';
import { Trait } from './traits.ts';

/** The first is written to the tape. */
export const enum Flag {
  rendered = 1,
  /** Hidden by Verbatim, or in what is: layout knows nothing of it, and it counts as shown. */
  assumed = 2,
  /** Without a box, as everything in it is. */
  gone = 4,
}
/** What is inside such an element is as it is, and is not asked about. */
const decided = Flag.assumed | Flag.gone;

/**
 * Elements of the same classes (without any: of the same name) in elements that are alike too. What computed style says
 * of the first, it is taken to say of all: the selectors that match one match the others, but for those that count
 * siblings. Whether an element has a box at all is asked of each.
 */
export interface Kin {
  /** At least one, in document order. */
  elements: Element[];
  /** The first is `visibility: hidden`. */
  mayBeInvisible: boolean;
  within: Map<string, Kin> | null;
}

export class Layout {
  /** Of all elements that were asked about and have a box; each stands after those that it lies in. */
  readonly kins: Kin[] = [];
  /** The flags and the kin of the open elements, innermost last. */
  private readonly flags: number[] = [Flag.rendered];
  private readonly around: Kin[] = [{ elements: [], mayBeInvisible: false, within: null }];
  private kin = this.around[0]!;

  /** @param mark the attribute of a page that is clean: what is hidden by it counts as shown, and it sets an element apart */
  constructor(private readonly mark: string | null) {}

  /** The flags of an element in the innermost open one. `isOne`: it has an attribute that may set it apart from its kin. */
  read(element: Element, traits: Traits, name: string, className: string, isOne: boolean): number {
    const around = this.flags[this.flags.length - 1]!;
    this.kin = this.around[this.around.length - 1]!;
    if ((around & decided) !== 0 || ((traits & Trait.inline) !== 0 && !isOne)) return around;
    const mark = this.mark === null ? null : attribute(element, this.mark);
    if (mark === 'hidden') {
      this.kin = this.found(element, null, false);
      return Flag.rendered | Flag.assumed;
    }
    const key = isOne || mark !== null ? null : className === '' ? name : className;
    const known = key === null ? undefined : this.kin.within?.get(key);
    const mayBeInvisible = known?.mayBeInvisible ?? true;
    const visible = mayBeInvisible ? isVisible(element) : isRendered(element);
    if (!visible && !(mayBeInvisible && isRendered(element))) {
      return getComputedStyle(element).display === 'contents' ? around : Flag.gone;
    }
    if (known) known.elements.push(element);
    this.kin = known ?? this.found(element, key, !visible);
    return visible ? Flag.rendered : 0;
  }

  /** Goes into the element that was read last. */
  open(flags: number): void {
    this.flags.push(flags);
    this.around.push(this.kin);
  }

  /** Leaves the innermost open element. */
  close(): void {
    this.flags.pop();
    this.around.pop();
  }

  /** A kin's first element. Without a key it stays the only one. */
  private found(element: Element, key: string | null, mayBeInvisible: boolean): Kin {
    const kin: Kin = { elements: [element], mayBeInvisible, within: null };
    if (key !== null) (this.kin.within ??= new Map<string, Kin>()).set(key, kin);
    this.kins.push(kin);
    return kin;
  }
}
