import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fingerprint } from '../../scripts/lib/fingerprint.mjs';

const start = process.cwd();
let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  process.chdir(folder);
  execFileSync('git', ['init', '-q']);
  writeFileSync('.gitignore', 'build\n');
  writeFileSync('one', 'a');
});
after(() => {
  process.chdir(start);
  rmSync(folder, { recursive: true });
});

test('the fingerprint changes with a file, its name and its absence, not with what git ignores', () => {
  const seen = [fingerprint()];
  writeFileSync('build', 'made');
  assert.equal(fingerprint(), seen[0]);
  for (const change of [() => { writeFileSync('one', 'b'); }, () => { writeFileSync('two', 'b'); }, () => { rmSync('one'); }]) {
    change();
    const now = fingerprint();
    assert.ok(!seen.includes(now));
    seen.push(now);
  }
});
