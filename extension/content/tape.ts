/** A tape of 32-bit words and a buffer of UTF-8 that grow as they are written. */

import type { Snapshot } from '../../wasm/module.ts';

const encoder = new TextEncoder();
/** Strings are joined up to this many code units, then converted in one go: one call for each string costs far more. */
const batch = 1 << 14;

export class Tape {
  private words = new Uint32Array(1 << 16);
  private used = 0;
  private bytes = new Uint8Array(1 << 18);
  private written = 0;
  private pending = '';

  /** Writes a word. */
  word(value: number): void {
    if (this.used === this.words.length) {
      const larger = new Uint32Array(this.used * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.used++] = value;
  }

  /** Appends a string to the buffer and returns its size in code units. Lone surrogates become U+FFFD. */
  string(text: string): number {
    const { length } = text;
    // A high surrogate at the end must not pair with a low one at the beginning of the next string.
    const endsHigh = (text.charCodeAt(length - 1) & 0xfc00) === 0xd800;
    this.pending += endsHigh ? `${text.slice(0, -1)}\ufffd` : text;
    if (this.pending.length > batch) this.flush();
    return length;
  }

  /** Overwrites the word at `at`. */
  patch(at: number, value: number): void {
    this.words[at] = value;
  }

  /** Says of the element whose word stands at `at` that it is not shown. */
  hide(at: number): void {
    this.words[at]! &= 0xffff;
  }

  /** The next word's position. */
  get position(): number {
    return this.used;
  }

  /** Bytes of strings so far, about. */
  get size(): number {
    return this.written + this.pending.length;
  }

  /** What has been written so far; valid until more is written. */
  get content(): Snapshot {
    this.flush();
    return { tape: this.words.subarray(0, this.used), strings: this.bytes.subarray(0, this.written) };
  }

  private flush(): void {
    const most = this.pending.length * 3;
    if (this.written + most > this.bytes.length) {
      const larger = new Uint8Array((this.written + most) * 2);
      larger.set(this.bytes.subarray(0, this.written));
      this.bytes = larger;
    }
    this.written += encoder.encodeInto(this.pending, this.bytes.subarray(this.written)).written;
    this.pending = '';
  }
}
