/** The quotations in the output of `verbatim batch`, whichever of its two shapes it has. */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Of these, a line that is a quotation has one at least, and a page has none. */
const membersOfQuotation = ['kind', 'spans', 'cue', 'mention', 'speaker', 'role', 'speaker_kind', 'confidence', 'reason'];

const noQuotations = 'no quotations, nor is it one';

/** The .jsonl and .jsonl.gz files that `path` names, which may be a folder. Throws where there is no such path. */
export function outputFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true }).filter((name) => /\.jsonl(\.gz)?$/.test(name)).sort().map((name) => `${path}/${name}`);
}

/**
 * The quotations of one file, as `{ text, speaker, named, role, site, day, title, url }`, those without speech left out.
 * `complain(place, problem)` is told of what cannot be read, which is left out; of pages without quotations only once.
 */
export async function* quotationsOf(file, complain) {
  let number = 0;
  let toldOfPages = false;
  try {
    for await (const line of linesOf(file)) {
      number++;
      const found = quotationsIn(line);
      if (Array.isArray(found)) yield* found;
      else if (found !== noQuotations || !toldOfPages) complain(`${file}:${number}`, found);
      toldOfPages ||= found === noQuotations;
    }
  } catch (error) {
    complain(`${file}:${number + 1}`, error.message);
  }
}

async function* linesOf(file) {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? pipeline(bytes, createGunzip(), () => undefined) : bytes;
  let rest = '';
  for await (const text of input.setEncoding('utf8')) {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    yield* lines;
  }
  if (rest) yield rest;
}

/** Those of a line, or what is wrong with it. */
function quotationsIn(line) {
  try {
    const record = JSON.parse(line);
    if (record.error) return [];
    if (record.quotations === undefined && !membersOfQuotation.some((name) => name in record)) return noQuotations;
    const page = { site: record.site || hostOf(record.url), day: (record.published ?? '').slice(0, 10), title: record.title ?? '', url: record.url ?? '' };
    return (record.quotations ?? [record]).filter(({ kind }) => kind !== 'scare')
      .map((quotation) => ({ ...page, text: quotation.text ?? '', ...speakerOf(record, quotation) }));
  } catch {
    return 'not a line of verbatim batch';
  }
}

function speakerOf(record, quotation) {
  const spelt = typeof quotation.speaker === 'number' ? record.speakers?.[quotation.speaker] : { name: quotation.speaker, role: quotation.role, kind: quotation.speaker_kind };
  const named = Boolean(spelt?.name) && !['unnamed', 'group'].includes(spelt.kind);
  return { speaker: spelt?.name ?? '', role: spelt?.role ?? '', named };
}

function hostOf(url) {
  return URL.canParse(url ?? '') ? new URL(url).hostname : '';
}
