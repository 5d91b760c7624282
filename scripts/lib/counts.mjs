/**
 * Reads how many tests passed, failed and were skipped from what a test runner leaves.
 * Each function returns `{ passed, failed, skipped }`, or null where the output is not what it expects: a runner that
 * died has no counts, and a missing count must never read as success.
 */

/** The JSON report of GoogleTest (`--gtest_output=json:FILE`), as text. */
export function countGoogleTest(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let suites;
  try {
    suites = JSON.parse(report).testsuites;
  } catch {
    return null;
  }
  for (const test of suites.flatMap((suite) => suite.testsuite)) {
    if (test.failures) counts.failed++;
    else if (test.result === 'SKIPPED' || test.status === 'NOTRUN') counts.skipped++;
    else counts.passed++;
  }
  return counts;
}

/** The closing summary of `node --test --test-reporter=tap`. */
export function countTap(output) {
  const of = (name) => {
    const found = output.match(new RegExp(`^# ${name} (\\d+)$`, 'm'));
    return found ? Number(found[1]) : null;
  };
  const [pass, fail, cancelled, skipped, todo] = ['pass', 'fail', 'cancelled', 'skipped', 'todo'].map(of);
  if (pass === null || fail === null) return null;
  return { passed: pass, failed: fail + cancelled, skipped: skipped + todo };
}

/** The reports of the tests that failed in the output of `node --test --test-reporter=tap`, one after another. */
export function failedTap(output) {
  return [...output.matchAll(/^( *)not ok .*\n(?:\1 {2}---\n[^]*?\n\1 {2}\.\.\.$)?/gm)].map(([report]) => report).join('\n');
}

/** The test files that such output says something failed in, each once. */
export function failedFiles(output) {
  return [...new Set([...failedTap(output).matchAll(/^ *location: '(.*?\.test\.mjs)(?::\d+)*'$/gm)].map(([, file]) => file))];
}

/** The last line that says "N passed, N failed, N skipped". */
export function countLine(output) {
  const lines = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)];
  if (lines.length === 0) return null;
  const [passed, failed, skipped] = lines[lines.length - 1].slice(1).map(Number);
  return { passed, failed, skipped };
}
