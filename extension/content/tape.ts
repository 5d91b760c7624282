/** A tape of 32-bit words and a buffer of UTF-8 that grow as they are written. */

import type { Snapshot } from '../../wasm/module.ts';

const encoder = new TextEncoder();

export class Tape {
  private words = new Uint32Array(1 << 16);
  private used = 0;
  private bytes = new Uint8Array(1 << 18);
  private written = 0;

  /** Writes a word. */
  word(value: number): void {
    if (this.used === this.words.length) {
      const larger = new Uint32Array(this.used * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.used++] = value;
  }

  /** Appends a string to the buffer (lone surrogates become U+FFFD) and returns its size in bytes. */
  string(text: string): number {
    const most = text.length * 3;
    if (this.written + most > this.bytes.length) {
      const larger = new Uint8Array((this.written + most) * 2);
      larger.set(this.bytes.subarray(0, this.written));
      this.bytes = larger;
    }
    const { written } = encoder.encodeInto(text, this.bytes.subarray(this.written));
    this.written += written;
    return written;
  }

  /** Overwrites the word at `at`. */
  patch(at: number, value: number): void {
    this.words[at] = value;
  }

  /** The next word's position. */
  get position(): number {
    return this.used;
  }

  /** What has been written so far; valid until more is written. */
  get content(): Snapshot {
    return { tape: this.words.subarray(0, this.used), strings: this.bytes.subarray(0, this.written) };
  }
}
