import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countGoogleTest, countLine, countTap, failedFiles, failedTap } from '../../scripts/lib/counts.mjs';

test('counts of GoogleTest come from each test case', () => {
  const report = JSON.stringify({
    testsuites: [{
      testsuite: [
        { status: 'RUN', result: 'COMPLETED' },
        { status: 'RUN', result: 'COMPLETED', failures: [{ failure: 'no' }] },
        { status: 'RUN', result: 'SKIPPED' },
        { status: 'NOTRUN', result: 'SUPPRESSED' },
      ],
    }],
  });
  assert.deepEqual(countGoogleTest(report), { passed: 1, failed: 1, skipped: 2 });
});

test('a GoogleTest program that died before its report has no counts', () => {
  assert.equal(countGoogleTest(''), null);
});

test('counts of TAP take a cancelled test for a failed one', () => {
  const output = '# tests 7\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 1\n# todo 1\n';
  assert.deepEqual(countTap(output), { passed: 3, failed: 2, skipped: 2 });
  assert.equal(countTap('not ok'), null);
});

test('of a TAP report only the failed tests are shown, each with why', () => {
  const failed = 'not ok 2 - b\n  ---\n  error: no\n  ...';
  const within = '    not ok 1 - d\n      ---\n      error: never\n      ...';
  assert.equal(failedTap(`ok 1 - a\n  ---\n  ...\n# Subtest: b\n${failed}\nok 3 - c\n${within}\n`), `${failed}\n${within}`);
  assert.equal(failedTap('ok 1 - a\n# fail 0\n'), '');
});

test('the files of failed tests are named once each, those of passed tests not', () => {
  const report = (result, file) => `${result} - a\n  ---\n  duration_ms: 3\n  location: '${file}'\n  ...\n`;
  const output = report('ok 1', '/t/good.test.mjs:3:1') + report('not ok 2', '/t/bad.test.mjs:3:1') + report('not ok 3', '/t/bad.test.mjs:9:1') + report('not ok 4', '/t/dead.test.mjs');
  assert.deepEqual(failedFiles(output), ['/t/bad.test.mjs', '/t/dead.test.mjs']);
});

test('of several closing lines the last one counts, and only a whole line', () => {
  assert.deepEqual(countLine('1 passed, 0 failed, 0 skipped\n2 passed, 3 failed, 4 skipped\n'), { passed: 2, failed: 3, skipped: 4 });
  assert.equal(countLine('in all 1 passed, 0 failed, 0 skipped'), null);
});
