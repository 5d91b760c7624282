/** Pages to read: our samples with their gold, and the extraction corpus when it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const samples = fileURLToPath(new URL('pages', import.meta.url));
const corpus = fileURLToPath(new URL('../../shared/corpora/extraction/dev/html', import.meta.url));

/** Our sample pages, as `{ name, html, expected }`; `expected` is what expected.json beside the page says. */
export function samplePages() {
  return readdirSync(samples, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => ({
    name,
    html: readFileSync(`${samples}/${name}/page.html`, 'utf8'),
    expected: JSON.parse(readFileSync(`${samples}/${name}/expected.json`, 'utf8')),
  }));
}

const knownFailures = readFileSync(`${samples}/known-failures.txt`, 'utf8').split('\n');

/** Whether the core is known to get this aspect of a sample page wrong today; then the browser cannot show it right either. */
export function isKnown(name, aspect) {
  return knownFailures.some((line) => line.startsWith(`${name} ${aspect}:`));
}

/** Whether a sample page shows a story, and is read so: one that its JSON-LD alone holds is read from HTML and cannot be shown. */
export function showsStory({ name, expected }) {
  return expected.has_story && expected.keep !== undefined && !isKnown(name, 'has_story');
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
