/** What a content script may ask of the background. */

import type { Snapshot } from '../../wasm/module.ts';
import type { Look } from './look.ts';
import type { Reading } from './reading.ts';

/** Reads a page where the page itself forbids it. Answered with the reading. */
export interface ReadRequest extends Snapshot { type: 'read' }

/** Puts the style sheet of a look into the frame that asks, or takes it out. */
export interface StyleRequest { type: 'style'; look: Look; insert: boolean }

/** Whether the tab that asks is clean; shown by the toolbar button. */
export interface StateRequest { type: 'state'; active: boolean }

/** The bundled legible font. Answered with its bytes, base64. */
export interface FontRequest { type: 'font' }

export type Request = ReadRequest | StyleRequest | StateRequest | FontRequest;

export type Answer<R extends Request> = R extends ReadRequest ? Reading : R extends FontRequest ? string : null;

/** What comes back over the wire. */
export type Reply = { answer: unknown } | { error: string };

/** Asks the background. Rejects when it fails or is gone (the extension was updated or removed). */
export async function request<R extends Request>(message: R): Promise<Answer<R>> {
  const reply = await chrome.runtime.sendMessage<R, Reply | undefined>(message);
  if (!reply) throw new Error('The background gave no answer.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as Answer<R>;
}
