/** Names the state of the tree and of the tools, so that what has passed with them need not be done again. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const tools = ['chromium', 'clang', 'emscripten', 'firefox-esr', 'g++'];

/**
 * A hash, as hexadecimal text: of every file that git does not ignore, with its name; of whether ../shared is there; of the
 * versions of node, compilers and browsers.
 */
export function fingerprint() {
  const hash = createHash('sha256');
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const name of names.split('\0').filter((each) => each && existsSync(each))) {
    const content = readFileSync(name);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  hash.update(`node ${process.version}\n`).update(execFileSync('dpkg-query', ['--show', ...tools]));
  return hash.update(`shared: ${existsSync('../shared')}`).digest('hex');
}
