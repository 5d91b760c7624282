/** What a page's text stands on, and how large the story's is: read before anything is changed. */

import type { Block, Reading } from '../core/reading.ts';
import { bodyOf, composedParent } from './dom.ts';
import type { PageSnapshot } from './snapshot.ts';

export interface Tone {
  dark: boolean;
  /** `rgb(R, G, B)` */
  background: string;
  /** The width of a column of about 68 characters, or of the lines of a text file; CSS px. */
  measure: number;
}

/** Rec. 709 luma, 0 to 1, below which a background counts as dark. */
const darkBelow = 0.4;
/** From this luma on a text is easier to read on black than on white. */
const lightFrom = 0.5;
/** 68 characters at about half an em each. */
const measureInEm = 34;
/** 80 characters of a typewriter's face, which are three fifths of an em each: as wide as text files and mail are. */
const typedInEm = 48;

/** @param ours the elements whose background is not the page's own */
export function toneOf({ nodes }: PageSnapshot, { blocks, root }: Reading, ours: Pick<Set<Element>, 'has'> = new Set()): Tone {
  const lengthOf = ({ start, end }: Block) => end - start;
  const longest = blocks.reduce<Block | null>((best, block) => (best && lengthOf(best) >= lengthOf(block) ? best : block), null);
  const node = nodes[longest?.node ?? root];
  const element = node instanceof Element ? node : bodyOf(document);
  const { fontFamily, fontSize } = getComputedStyle(element);
  const isFile = longest?.kind === 'preformatted' && 2 * lengthOf(longest) > blocks.reduce((sum, block) => sum + lengthOf(block), 0);
  const background = backgroundBehind(element, ours);
  return {
    dark: isDark(background),
    background: `rgb(${background.slice(0, 3).join(', ')})`,
    measure: Math.round(Number.parseFloat(fontSize) * (isFile && fontFamily.includes('monospace') ? typedInEm : measureInEm)),
  };
}

/** Whether what an element of the page stands on is dark. Reads computed style only; changes nothing. */
export function isDarkBehind(element: Element): boolean {
  return isDark(backgroundBehind(element, new Set()));
}

function isDark(colour: Colour): boolean {
  return luma(colour) < darkBelow;
}

function luma([red, green, blue]: Colour): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

type Colour = [red: number, green: number, blue: number, alpha: number];

/**
 * The nearest opaque background at or above an element. Where there is none, and where a picture lies over it that lets nobody
 * know what is seen, it must suit the text.
 */
function backgroundBehind(element: Element, ours: Pick<Set<Element>, 'has'>): Colour {
  const isOnDark = luma(parseColour(getComputedStyle(element).color)) >= lightFrom;
  let hasPicture = false;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    if (ours.has(at)) continue;
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const colour = parseColour(backgroundColor);
    hasPicture ||= backgroundImage !== 'none';
    if (colour[3] > 0.5 && (!hasPicture || isDark(colour) === isOnDark)) return colour;
  }
  return isOnDark ? [18, 18, 18, 1] : [255, 255, 255, 1];
}

/** Channels 0 to 255 and opacity 0 to 1 of a computed colour; one in a form other than `rgb()` is painted and read. */
function parseColour(colour: string): Colour {
  const numbers = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
  if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4] ?? 1)];
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 255, green = 255, blue = 255, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
