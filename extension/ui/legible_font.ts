/** Brings the bundled legible font into a page: as bytes, so that the page's policy and the network have no part in it. */

import { decode } from '../core/core.ts';
import { request } from '../core/messages.ts';
import { legibleFamily } from '../settings/themes.ts';

export class LegibleFont {
  private isWanted = false;
  private face: FontFace | null = null;

  constructor(private readonly page: Document) {}

  /**
   * Adds the font, or takes it away. Where that has changed when its bytes arrive, they are left unused. Rejects where
   * they do not arrive.
   */
  async use(wanted: boolean): Promise<void> {
    const isNew = wanted && !this.isWanted;
    this.isWanted = wanted;
    if (!wanted) this.remove();
    if (!isNew) return;
    const bytes = decode(await request({ type: 'font' }).catch((error: unknown) => {
      this.isWanted = false;
      throw error;
    })).buffer;
    if (!this.isWanted || this.face) return;
    this.face = new FontFace(legibleFamily, bytes);
    this.page.fonts.add(this.face);
    await this.face.load();
  }

  remove(): void {
    this.isWanted = false;
    if (this.face) this.page.fonts.delete(this.face);
    this.face = null;
  }
}
