/** What a content script may ask of the background. */

import type { Snapshot, WriteFormat } from '../../wasm/module.ts';
import type { Look } from './look.ts';
import type { Reading } from './reading.ts';

/** Reads a page where the page itself forbids it. Answered with the reading. */
export interface ReadRequest extends Snapshot { type: 'read' }

/** Writes such a page in one of the command line's formats. */
export interface WriteRequest extends Snapshot { type: 'write'; format: WriteFormat }

/**
 * Puts the style sheets of a look into the frame that asks, or takes them out. Answered with null, or with the rules
 * where the browser lets nobody insert any: the extension's own pages.
 */
export interface StyleRequest { type: 'style'; look: Look; insert: boolean }

/** What the page is now, for the toolbar button to show; `restricted`: nothing that can be read. */
export interface StateRequest { type: 'state'; state: 'clean' | 'untouched' | 'restricted'; read?: LastRead }

/** Where the core has run for a page and how long it took (ms): for the diagnostics, which know nothing else of pages. */
export interface LastRead { carrier: 'page' | 'background'; ms: number }

/** Cleans a frame of the page, which holds no story itself, or puts it back. Answered with whether there is such a frame. */
export interface FramesRequest { type: 'frames' }

/** The bundled legible font. Answered with its bytes, base64. */
export interface FontRequest { type: 'font' }

/** Cleans the tab's site always, or no longer. Answered with whether it is so now. */
export interface AlwaysRequest { type: 'always'; host: string; on: boolean }

/** Opens the options page, at a site where one is named. */
export interface OptionsRequest { type: 'options'; host?: string }

/** Opens the browser's side panel, at a click. */
export interface SidePanelRequest { type: 'sidePanel' }

export type Request = ReadRequest | WriteRequest | StyleRequest | StateRequest | FramesRequest | FontRequest | AlwaysRequest | OptionsRequest
  | SidePanelRequest;

export type Answer<R extends Request> =
  R extends ReadRequest ? Reading : R extends FontRequest | WriteRequest ? string : R extends AlwaysRequest | FramesRequest ? boolean :
  R extends StyleRequest ? string | null : null;

/** What comes back over the wire. */
export type Reply = { answer: unknown } | { error: string };

/** Whether the extension is still there: a script whose extension was updated, turned off or removed has no `runtime.id`. */
export function isConnected(): boolean {
  return (chrome.runtime as { id?: string } | undefined)?.id !== undefined;
}

/** Asks the background. Rejects when it fails or is gone (the extension was updated or removed). */
export async function request<R extends Request>(message: R): Promise<Answer<R>> {
  const reply = await chrome.runtime.sendMessage<R, Reply | undefined>(message);
  if (!reply) throw new Error('The background gave no answer.');
  if ('error' in reply) throw new Error(reply.error);
  return reply.answer as Answer<R>;
}
