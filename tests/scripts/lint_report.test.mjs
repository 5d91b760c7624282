import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrongIn } from '../../scripts/lib/lint_report.mjs';

const report = (...warnings) => ({ errors: [], notices: [], warnings });
const permission = { code: 'MANIFEST_PERMISSIONS', message: '/permissions: Invalid permissions "sidePanel" at 4.' };
const known = ['MANIFEST_PERMISSIONS /permissions: Invalid permissions "sidePanel"'];

test('a warning that is known is nothing wrong', () => {
  assert.deepEqual(wrongIn(report(permission), known), []);
  assert.deepEqual(wrongIn(report(), []), []);
});

test('any other complaint is wrong, and so is a known one that is not made', () => {
  const other = { code: 'MANIFEST_PERMISSIONS', message: '/permissions: Invalid permissions "tabs" at 4.' };
  assert.deepEqual(wrongIn(report(permission, other), known), ['MANIFEST_PERMISSIONS /permissions: Invalid permissions "tabs"']);
  assert.deepEqual(wrongIn({ ...report(permission), errors: [{ code: 'X', message: 'y' }] }, known), ['X y']);
  assert.deepEqual(wrongIn(report(), known), [`no longer said: ${known[0]}`]);
});
