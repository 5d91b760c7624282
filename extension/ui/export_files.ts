/** The story as a file: what the core writes, with who said what, and the quotations as CSV. */

import { withAttribution } from '../export/attribution.ts';
import { quotationsAsCsv } from '../export/csv.ts';
import type { OverlaySession } from './overlay_session.ts';

export const exportFormats = ['markdown', 'html', 'json', 'text', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const types: Record<ExportFormat, { suffix: string; mime: string }> = {
  markdown: { suffix: 'md', mime: 'text/markdown' },
  html: { suffix: 'html', mime: 'text/html' },
  json: { suffix: 'json', mime: 'application/json' },
  text: { suffix: 'txt', mime: 'text/plain' },
  csv: { suffix: 'csv', mime: 'text/csv' },
};

/** Rejects when the core fails. */
export async function exportedAs(format: ExportFormat, session: OverlaySession, url: string): Promise<string> {
  // While the core writes, the page may be read anew.
  const { reading } = session;
  return format === 'csv' ? quotationsAsCsv(reading, url) : withAttribution(format, await session.write(format), reading);
}

/** Hands the text to the browser's own downloads. Returns the file's name. */
export function saveFile(page: Document, title: string, format: ExportFormat, text: string): string {
  const link = page.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${types[format].mime};charset=utf-8` }));
  link.download = fileName(title, format);
  link.click();
  // The browser has taken the bytes by the next turn.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 1000);
  return link.download;
}

/** The title as a file name that every system takes. */
function fileName(title: string, format: ExportFormat): string {
  const name = title.replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${name.slice(0, 80) || 'story'}.${types[format].suffix}`;
}
