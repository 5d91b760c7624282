/** What scripts/bench does once everything is built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchExtension } from './extension/main.mjs';
import { chart } from './extension/chart.mjs';
import { verdicts, verdictTable } from './extension/verdicts.mjs';
import { benchNative, nativeTable } from './native/main.mjs';

const folder = 'build/bench';
const { values: options } = parseArgs({ options: { native: { type: 'boolean' }, check: { type: 'boolean' } } });

function pageTable(pages) {
  const cell = (times) => (times ? times.median.toFixed(1) : '–').padStart(12);
  const head = ['Page', 'Elements', 'Walk', 'Verbatim', 'Readability', 'Defuddle'];
  const rows = pages.map(({ name, elements, milliseconds: { walk, verbatim, readability, defuddle } }) =>
    name.slice(0, 24).padEnd(24) + String(elements).padStart(10) + [walk, verbatim, readability, defuddle].map(cell).join(''));
  return [head[0].padEnd(24) + head[1].padStart(10) + head.slice(2).map((name) => name.padStart(12)).join(''), ...rows].join('\n');
}

async function runExtension() {
  const results = await benchExtension((line) => console.log(`bench: ${line}`));
  const lines = verdicts(results);
  writeFileSync(`${folder}/extension.json`, `${JSON.stringify({ ...results, verdicts: lines }, null, 2)}\n`);
  writeFileSync('docs/speed.svg', chart(results));
  console.log(`\nMilliseconds, medians of ${results.runs}, Chromium ${results.browser}\n`);
  console.log(pageTable([...results.generated, ...results.samples]));
  console.log(`\n${verdictTable(lines)}`);
  return lines.filter(({ holds }) => holds === false).length;
}

function runNative() {
  const result = benchNative();
  writeFileSync(`${folder}/native.json`, `${JSON.stringify(result, null, 2)}\n`);
  console.log(nativeTable(result));
  return result.failures.length;
}

mkdirSync(folder, { recursive: true });
mkdirSync('docs', { recursive: true });
const missed = options.native ? runNative() : await runExtension();
process.exitCode = options.check && missed > 0 ? 1 : 0;
