/** Who is speaking, beside each quotation where the margin has room. */

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import type { Place } from './geometry.ts';
import type { Overlay } from './overlay.ts';
import type { OverlayState } from './overlay_state.ts';
import { markStyle } from './speaker_mark.tsx';
import { nameOf, roleOf, speakerOf } from './who_said_what.ts';

interface Props { overlay: Overlay; state: OverlayState }

/** Quotations by one speaker whose first lines are this near (CSS px) share a label. */
const shareWithin = 96;
const between = 6;

/** One label beside the first line of each quotation on or near the screen. */
export function MarginLabels({ overlay, state }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useScrolledBy(overlay);
  const { margin } = overlay.geometry;
  const labels = margin ? labelled(nearScreen(overlay), overlay, state) : [];

  // All heights are read before any position is written.
  useLayoutEffect(() => {
    const elements = [...(list.current?.children ?? [])] as HTMLElement[];
    const heights = elements.map((element) => element.offsetHeight);
    let free = -Infinity;
    elements.forEach((element, index) => {
      const top = Math.max(labels[index]!.firstLine.top, free);
      element.style.top = `${top}px`;
      free = top + heights[index]! + between;
    });
  });

  if (!margin) return null;
  return (
    <div ref={list} class="labels">
      {labels.map((place) => (
        <Label
          key={place.quotation} overlay={overlay} state={state} quotation={place.quotation}
          position={{ left: `${margin.left}px`, width: `${margin.width}px` }} side={margin.side}
        />
      ))}
    </div>
  );
}

interface LabelProps extends Props {
  quotation: number;
  position: Record<string, string>;
  side: 'left' | 'right';
}

function Label({ overlay, state, quotation, position, side }: LabelProps) {
  const { reading } = overlay.session;
  const speaker = speakerOf(reading, reading.quotations[quotation]!);
  const role = roleOf(speaker);
  return (
    <button
      type="button" class={`label ${side}`} onClick={() => { overlay.openCard(quotation); }}
      style={{ ...markStyle(speaker?.id ?? null, state.onDark), ...position }}
    >
      <span class="name">{nameOf(speaker)}</span>
      {role && <span class="role">{role}</span>}
    </button>
  );
}

/** Places within a screen of what is seen. */
function nearScreen(overlay: Overlay): Place[] {
  const top = -overlay.origin().top;
  return overlay.geometry.places.filter(
    (place) => place.bottom > top - innerHeight && place.top < top + 2 * innerHeight,
  );
}

/** One place for each label: neighbours by the same speaker share one; a chosen speaker's alone are labelled. */
function labelled(places: Place[], overlay: Overlay, state: OverlayState): Place[] {
  const { quotations } = overlay.session.reading;
  const labels: Place[] = [];
  for (const place of places) {
    const { speaker } = quotations[place.quotation]!;
    if (state.speaker !== undefined && speaker !== state.speaker) continue;
    const before = labels.at(-1);
    const isSame = before && quotations[before.quotation]!.speaker === speaker;
    if (!isSame || place.top - before.top > shareWithin) labels.push(place);
  }
  return labels;
}

/** Renders anew each time the page has been scrolled by half a screen. */
function useScrolledBy(overlay: Overlay): void {
  const [, setHalfScreens] = useState(0);
  useEffect(() => {
    const onScroll = (): void => { setHalfScreens(Math.round(-overlay.origin().top / (innerHeight / 2))); };
    addEventListener('scroll', onScroll, { passive: true });
    return () => { removeEventListener('scroll', onScroll); };
  }, [overlay]);
}
