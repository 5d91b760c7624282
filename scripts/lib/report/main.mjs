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
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(); // whoever reads has seen enough
  complain('standard output', error.message);
  process.exit();
});

function complain(place, problem) {
  console.error(`report: ${place}: ${problem}`);
  process.exitCode = 1;
}

function filesOf(path) {
  try {
    return outputFiles(path);
  } catch (error) {
    complain(path, error.message);
    return [];
  }
}

const figures = new Figures();
for (const file of paths.flatMap(filesOf)) {
  for await (const quotation of quotationsOf(file, complain)) figures.add(quotation);
}
for (const piece of reportPage(figures)) {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}
