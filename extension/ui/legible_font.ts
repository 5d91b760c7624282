/** Brings the bundled legible font into a page: as bytes, so that the page's policy and the network have no part in it. */

import { decode } from '../core/core.ts';
import { request } from '../core/messages.ts';
import { legibleFamily } from '../settings/themes.ts';

export class LegibleFont {
  private face: FontFace | null = null;

  constructor(private readonly page: Document) {}

  /** Adds the font, or takes it away. */
  async use(wanted: boolean): Promise<void> {
    if (wanted === (this.face !== null)) return;
    if (!wanted) {
      this.remove();
      return;
    }
    const face = new FontFace(legibleFamily, decode(await request({ type: 'font' })).buffer);
    this.face = face;
    this.page.fonts.add(face);
    await face.load();
  }

  remove(): void {
    if (this.face) this.page.fonts.delete(this.face);
    this.face = null;
  }
}
