/** A speaker's mark: colour, line style and initials, so that no one needs to see the colour. */

import type { Speaker } from '../core/reading.ts';
import { speakerColour } from './palette.ts';
import { initialsOf, nameOf } from './who_said_what.ts';

export function SpeakerMark({ speaker, onDark }: { speaker: Speaker | null; onDark: boolean }) {
  return (
    <span class="mark" style={markStyle(speaker?.id ?? null, onDark)} aria-hidden="true">
      {speaker ? initialsOf(nameOf(speaker)) : '?'}
    </span>
  );
}

/** Custom properties that the style sheet draws a speaker's things with. */
export function markStyle(speaker: number | null, onDark: boolean): Record<string, string> {
  const { line, tint, onLine, style } = speakerColour(speaker, onDark);
  return { '--line': line, '--tint': tint, '--on-line': onLine, '--line-style': style };
}
