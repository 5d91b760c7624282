/** The quotations in the output of `verbatim batch`, whichever of its two shapes it has. */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

/** The .jsonl and .jsonl.gz files that `paths` name, folders searched. */
export function outputFiles(paths) {
  return paths.flatMap((path) => {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path, { recursive: true }).filter((name) => /\.jsonl(\.gz)?$/.test(name)).sort().map((name) => `${path}/${name}`);
  });
}

/** The quotations of one file, as `{ text, speaker, named, role, site, day, title, url }`, those without speech left out. */
export async function* quotationsOf(file) {
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    const record = JSON.parse(line);
    if (record.error) continue;
    const page = { site: record.site || hostOf(record.url), day: (record.published ?? '').slice(0, 10), title: record.title ?? '', url: record.url ?? '' };
    for (const quotation of record.quotations ?? [record]) {
      if (quotation.kind !== 'scare') yield { ...page, text: quotation.text ?? '', ...speakerOf(record, quotation) };
    }
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
