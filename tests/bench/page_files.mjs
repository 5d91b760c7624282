/** The pages that benchmarks read: our samples, and the extraction corpus when it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const corpus = '../shared/corpora/extraction/dev/html';

/** Our sample pages, as `{ name, html }`. */
export function samplePages() {
  return readdirSync('tests/pages', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, html: readFileSync(`tests/pages/${entry.name}/page.html`, 'utf8') }));
}

/** `count` pages spread evenly over the corpus, as `{ name, html }`; none when the corpus is not there. */
export function corpusPages(count) {
  if (!existsSync(corpus)) return [];
  const files = readdirSync(corpus).filter((name) => name.endsWith('.html.gz')).sort();
  const step = Math.max(1, files.length / count);
  return Array.from({ length: Math.min(count, files.length) }, (_, i) => files[Math.floor(i * step)]).map((name) => ({
    name: name.replace('.html.gz', ''),
    html: gunzipSync(readFileSync(`${corpus}/${name}`)).toString('utf8'),
  }));
}
