/** What scripts/bench does once everything is built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchExtension } from './extension/main.mjs';
import { chart } from './extension/chart.mjs';
import { readingTable } from './extension/tables.mjs';
import { verdicts, verdictTable } from './extension/verdicts.mjs';
import { benchNative, nativeTable } from './native/main.mjs';
import { updateReadme } from './readme.mjs';

const folder = 'build/bench';
const { values: options } = parseArgs({ options: { native: { type: 'boolean' }, check: { type: 'boolean' } } });

async function runExtension() {
  const results = await benchExtension((line) => console.log(`bench: ${line}`));
  const lines = verdicts(results.chromium);
  writeFileSync(`${folder}/extension.json`, `${JSON.stringify({ ...results, verdicts: lines }, null, 2)}\n`);
  writeFileSync('docs/speed.svg', chart(results.chromium));
  updateReadme(results.chromium, results.runs);
  console.log(`\n${readingTable('Chromium', results.chromium, results.runs)}`);
  console.log(`\n${readingTable('Firefox', results.firefox, results.runs)}`);
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
