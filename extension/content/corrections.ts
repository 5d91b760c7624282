/** Who said it, by the person's word: kept until the page is closed, through every new reading of it. */

import type { Quotation, Reading } from '../core/reading.ts';
import { keyOf } from '../ui/who_said_what.ts';

export class Corrections {
  /** Names of speakers, by the quotation's key. Numbers would not do: a new reading may count anew. */
  private readonly names = new Map<string, string>();

  /**
   * Takes the person's word in `reading` for who said a quotation; the speaker that the core had found takes it back.
   * @param quotation an index into `reading.quotations`
   * @param speaker an index into `reading.speakers`
   */
  choose(reading: Reading, quotation: number, speaker: number): void {
    const corrected = reading.quotations[quotation];
    const chosen = reading.speakers[speaker];
    if (!corrected || !chosen) return;
    const found = corrected.found ?? corrected;
    if (found.speaker === speaker) this.names.delete(keyOf(reading, corrected));
    else this.names.set(keyOf(reading, corrected), chosen.name);
    reading.quotations[quotation] = attributed(found, speaker);
  }

  /** Repeats in a new reading of the page what has been chosen before. */
  apply(reading: Reading): void {
    reading.quotations = reading.quotations.map((quotation) => {
      const name = this.names.get(keyOf(reading, quotation));
      const speaker = name === undefined ? undefined : reading.speakers.find((each) => each.name === name);
      return speaker ? attributed(quotation, speaker.id) : quotation;
    });
  }
}

/** A quotation by another speaker than the core has found: what told of that one goes, what names this one comes. */
function attributed(found: Quotation, speaker: number): Quotation {
  if (found.speaker === speaker) return found;
  const mention = found.candidates.find((candidate) => candidate.speaker === speaker)?.mention ?? null;
  return { ...found, speaker, mention, cue: null, antecedent: null, teller: null, confidence: 1, found };
}
