/** Names the state of the tree, so that what has passed on it need not be done again. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** A hash of every file that git does not ignore, with its name, and of whether ../shared is there, as hexadecimal text. */
export function fingerprint() {
  const hash = createHash('sha256');
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const name of names.split('\0').filter((each) => each && existsSync(each))) {
    const content = readFileSync(name);
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.update(`shared: ${existsSync('../shared')}`).digest('hex');
}
