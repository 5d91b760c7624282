/**
 * Lints a built extension with web-ext. Argument: `chromium` or `firefox`. web-ext knows Firefox alone, and warns of the
 * permission for Chromium's side panel; that warning has to be there, and nothing else may be.
 */
import { spawnSync } from 'node:child_process';
import { wrongIn } from './lint_report.mjs';

const known = {
  chromium: ['MANIFEST_PERMISSIONS /permissions: Invalid permissions "sidePanel"'],
  firefox: [],
};

const browser = process.argv[2];
const { stdout, stderr } = spawnSync('npx', ['--no-install', 'web-ext', 'lint', '--source-dir', `dist/${browser}`, '--output', 'json', '--no-input'], { encoding: 'utf8' });
process.stderr.write(stderr);
const wrong = wrongIn(JSON.parse(stdout), known[browser]);
for (const one of wrong) console.log(one);
console.log(wrong.length ? `${wrong.length} complaints` : 'nothing to complain of');
process.exitCode = wrong.length ? 1 : 0;
