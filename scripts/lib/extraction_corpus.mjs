/** Reads an extraction corpus: a folder with ground-truth/NAME.json and html/NAME.html.gz. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** Kinds of page, in the order of the tables. */
export const kinds = ['article', 'documentation', 'service', 'forum', 'collection', 'listing', 'product'];

/** All pages: { id, url, kind, gold }, sorted by id. Throws when the folder is no corpus. */
export function loadCorpus(folder) {
  const truths = path.join(folder, 'ground-truth');
  const names = fs.readdirSync(truths).filter((name) => name.endsWith('.json')).sort();
  return names.map((name) => {
    const truth = JSON.parse(fs.readFileSync(path.join(truths, name), 'utf8'));
    const kind = truth._internal?.page_type?.primary ?? 'article';
    return { id: name.slice(0, -5), url: truth.url ?? '', kind: kind === 'category' ? 'collection' : kind, gold: truth.ground_truth };
  });
}

/** A page's HTML. */
export function readHtml(folder, page) {
  return zlib.gunzipSync(fs.readFileSync(path.join(folder, 'html', `${page.id}.html.gz`))).toString('utf8');
}
