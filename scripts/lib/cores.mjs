/** Shares out a number of cores: whoever asks waits, in order, until as many as asked for are free. */
export class Cores {
  #free;
  #waiting = [];

  /** @param {number} all - The most that may be taken at once, and the most that anybody may ask for. */
  constructor(all) {
    this.#free = all;
  }

  /** Resolves once `count` cores are the caller's, which gives them back with `give(count)`. */
  take(count) {
    return new Promise((resolve) => {
      this.#waiting.push({ count, resolve });
      this.#serve();
    });
  }

  give(count) {
    this.#free += count;
    this.#serve();
  }

  /** Nobody overtakes one who waits for more. */
  #serve() {
    while (this.#waiting.length > 0 && this.#waiting[0].count <= this.#free) {
      const { count, resolve } = this.#waiting.shift();
      this.#free -= count;
      resolve();
    }
  }
}
