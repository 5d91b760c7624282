/** What scripts/report does. */
import { once } from 'node:events';
import { Figures } from './figures.mjs';
import { reportPage } from './page.mjs';
import { outputFiles, quotationsOf } from './quotations.mjs';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: scripts/report FOLDER|FILE... >report.html');
  process.exit(2);
}
const figures = new Figures();
for (const file of outputFiles(paths)) {
  for await (const quotation of quotationsOf(file)) figures.add(quotation);
}
for (const piece of reportPage(figures)) {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}
