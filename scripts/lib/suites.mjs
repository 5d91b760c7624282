/**
 * Everything that scripts/test runs, in order. A suite has a name, a line that says what it checks, a command and how
 * many minutes it may take. Where it is more than one check, `count` reads the counts from its report (a file the
 * command writes) or, without one, from its output.
 */
import { countGoogleTest, countTap } from './counts.mjs';

const sources = "git ls-files --cached --others --exclude-standard '*.h' '*.cpp'";

function googleTest(name, about, program, env = {}) {
  const report = `build/test/${name}.json`;
  return { name, about, command: [program, '--gtest_brief=1', `--gtest_output=json:${report}`], env, minutes: 10, report, count: countGoogleTest };
}

function nodeTests(name, about, folder) {
  return { name, about, command: ['node', '--test', '--test-reporter=tap', folder], minutes: 10, count: countTap };
}

const sanitizers = { ASAN_OPTIONS: 'detect_leaks=1', UBSAN_OPTIONS: 'halt_on_error=1:print_stacktrace=1' };

export const suites = [
  { name: 'build', about: 'command line, WebAssembly module, extension', command: ['scripts/build'], minutes: 20 },
  { name: 'build-native', about: 'tests and tools, native', command: ['scripts/lib/build_preset', 'native'], minutes: 20 },
  { name: 'build-asan', about: 'the same under sanitizers', command: ['scripts/lib/build_preset', 'asan'], minutes: 20 },
  { name: 'lint-format', about: 'clang-format', command: ['bash', '-c', `${sources} | xargs clang-format --dry-run --Werror`], minutes: 5 },
  { name: 'lint-tidy', about: 'clang-tidy', command: ['scripts/lib/build_preset', 'asan', 'tidy'], minutes: 20 },
  nodeTests('scripts', 'the scripts themselves', 'tests/scripts/'),
  googleTest('core', 'GoogleTest, native', 'build/native/tests/core_tests'),
  googleTest('pages', 'sample pages, native', 'build/native/tests/page_tests'),
  googleTest('core-asan', 'GoogleTest under ASan and UBSan', 'build/asan/tests/core_tests', sanitizers),
  googleTest('pages-asan', 'sample pages under ASan and UBSan', 'build/asan/tests/page_tests', sanitizers),
];
