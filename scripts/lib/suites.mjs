/**
 * Everything that scripts/test runs, in order. A suite has a name, a line that says what it checks, a command and how
 * many minutes it may take. Where it is more than one check, `count` reads the counts from its report (a file the
 * command writes) or, without one, from its output. `again` gives the command that runs some of its test files. What
 * `builds` is run even when it has passed on the same tree: the other suites need what it makes. A suite takes one core
 * where `cores` does not say otherwise; nothing runs beside one that takes all.
 */
import { readdirSync } from 'node:fs';

import { countGoogleTest, countLine, countTap } from './counts.mjs';

/** How many cores the suites share, on any machine. */
export const allCores = 2;

const sources = "git ls-files --cached --others --exclude-standard '*.h' '*.cpp'";

function googleTest(name, about, program, env = {}) {
  const report = `build/test/${name}.json`;
  return { name, about, command: [program, '--gtest_brief=1', `--gtest_output=json:${report}`], env, minutes: 10, report, count: countGoogleTest };
}

const runNode = (paths) => ['node', '--test', '--test-reporter=tap', ...paths];

function nodeTests(name, about, folder) {
  return { name, about, command: runNode([folder]), minutes: 10, count: countTap };
}

/** Two browsers at a time: most tests wait, and leave the machine idle meanwhile. */
const runInBrowsers = (paths) => runNode(['--test-concurrency=2', ...paths]);
const runAlone = (paths) => runNode(['--test-concurrency=1', ...paths]);

/** Files of tests/extension that read clocks, or build the extension anew: nothing may run beside them. */
const disturbed = ['arrivals', 'package', 'performance'];
/** Files that run in Firefox too. Left out are tests of the core's verdicts, and those that need Chromium's debugger. */
const inFirefox = [
  'always_on', 'arrivals', 'click', 'corrections', 'own_pages', 'pages', 'paywall', 'policies', 'product', 'restore', 'side_panel', 'who_said_what',
];
const inChromium = readdirSync('tests/extension').filter((file) => file.endsWith('.test.mjs')).map((file) => file.replace('.test.mjs', ''));

/** A browser's two suites: most files two at a time, the rest one at a time. A file that fails is run again alone. */
function browserTests(name, browser, files, env) {
  const suite = { env, minutes: 60, cores: allCores, count: countTap, again: runAlone };
  const paths = (isAlone) => files.filter((file) => disturbed.includes(file) === isAlone).map((file) => `tests/extension/${file}.test.mjs`);
  return [
    { ...suite, name, about: `the extension in ${browser}`, command: runInBrowsers(paths(false)) },
    { ...suite, name: `${name}-alone`, about: `the extension in ${browser}: what nothing may disturb`, command: runAlone(paths(true)) },
  ];
}

function lintForStore(browser) {
  const command = ['node', 'scripts/lib/lint_extension.mjs', browser];
  return { name: `lint-${browser}`, about: `web-ext lint, ${browser}`, command, minutes: 5 };
}

const sanitizers = { ASAN_OPTIONS: 'detect_leaks=1', UBSAN_OPTIONS: 'halt_on_error=1:print_stacktrace=1' };

export const suites = [
  { name: 'build', about: 'command line, WebAssembly module, extension', command: ['scripts/build'], minutes: 20, cores: allCores, builds: true },
  { name: 'build-native', about: 'tests and tools, native', command: ['scripts/lib/build_preset', 'native'], minutes: 20, cores: allCores, builds: true },
  { name: 'build-asan', about: 'the same under sanitizers', command: ['scripts/lib/build_preset', 'asan'], minutes: 20, cores: allCores, builds: true },
  { name: 'lint-tidy', about: 'clang-tidy', command: ['scripts/lib/build_preset', 'asan', 'tidy'], minutes: 20, cores: allCores },
  // It takes as long as all that follow up to the fuzzer, and runs beside them.
  googleTest('core-asan', 'GoogleTest under ASan and UBSan', 'build/asan/tests/core_tests', sanitizers),
  { name: 'lint-format', about: 'clang-format', command: ['bash', '-c', `${sources} | xargs clang-format --dry-run --Werror`], minutes: 5 },
  { name: 'lint-eslint', about: 'ESLint', command: ['npx', '--no-install', 'eslint', '.'], minutes: 5 },
  { name: 'lint-types', about: 'tsc', command: ['npx', '--no-install', 'tsc', '-p', '.'], minutes: 5 },
  ...['chromium', 'firefox'].map(lintForStore),
  { name: 'sizes', about: 'what is shipped stays small', command: ['node', 'scripts/lib/check_sizes.mjs'], minutes: 1, count: countLine },
  nodeTests('scripts', 'the scripts themselves', 'tests/scripts/'),
  googleTest('core', 'GoogleTest, native', 'build/native/tests/core_tests'),
  googleTest('pages', 'sample pages, native', 'build/native/tests/page_tests'),
  googleTest('pages-asan', 'sample pages under ASan and UBSan', 'build/asan/tests/page_tests', sanitizers),
  nodeTests('cli', 'the command line: archives, resuming, faults, clusters', 'tests/cli/'),
  nodeTests('wasm', 'the WebAssembly module in node', 'tests/wasm/'),
  { name: 'known-failures', about: 'what the suites above excuse', command: ['node', 'scripts/lib/known_failures.mjs'], minutes: 1, count: countLine },
  { name: 'fuzz', about: '20 seconds of each fuzz target', command: ['scripts/fuzz', '--seconds', '20'], env: { VERBATIM_FUZZ_SEED: '1' }, minutes: 20, cores: allCores, count: countLine },
  ...browserTests('extension', 'Chromium', inChromium, {}),
  ...browserTests('firefox', 'Firefox ESR', inFirefox, { VERBATIM_BROWSER: 'firefox' }),
];
