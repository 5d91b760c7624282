/** Hands a text to the person: into the clipboard, or as a file. */

import { copyText } from './clipboard.ts';
import { saveFile, type ExportFormat } from './export_files.ts';
import { t } from './i18n.ts';

/** A text to be copied, or to be saved as a file named after a title. */
export interface Delivery { text: string; file?: { title: string; format: ExportFormat } }

/** Copies or saves in a document that the person has just clicked in. Resolves to the message that tells what became of it. */
export async function delivered(page: Document, { text, file }: Delivery): Promise<string> {
  return file ? t('saved', saveFile(page, file.title, file.format, text)) : t((await copyText(page, text)) ? 'copied' : 'copyFailed');
}
