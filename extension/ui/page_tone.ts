/** Whether a page is dark: decides which half of the palette and which of the overlay's themes is used. */

/** Rec. 709 luma, 0 to 1, below which a background counts as dark. */
const darkBelow = 0.4;

/**
 * Tells whether the background that `element` is painted on is dark. Looks at the nearest ancestor with an opaque
 * background colour; a page that paints none has the browser's canvas, which follows the page's `color-scheme`.
 * Reads computed style only; changes nothing.
 */
export function isDarkPage(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(getComputedStyle(at).backgroundColor);
    if (alpha > 0.5) return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < darkBelow;
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  return scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
}

/** The numbers of `rgb(r, g, b)`, `rgba(r, g, b, a)` or `color(srgb r g b / a)`, colours scaled to 255. */
function channels(colour: string): number[] {
  const numbers = (colour.match(/[\d.]+(?:e-?\d+)?%?/g) ?? []).map(Number.parseFloat);
  return colour.startsWith('color(') ? numbers.map((value, index) => (index < 3 ? value * 255 : value)) : numbers;
}
