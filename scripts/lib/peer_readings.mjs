/**
 * What other extractors make of a corpus. Two processes read at a time, and a page that costs one of them more than
 * `limitSeconds` counts as one that it finds nothing on. What they found is kept in a folder, under the versions that
 * found it, so that it is found once, and an interrupted run goes on where it stopped.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** What an extractor may take over one page, in seconds of processor time: how busy the machine is changes nothing. */
export const limitSeconds = 20;

const processes = 2;
const ticksPerSecond = 100; // of /proc, on every Linux that Node.js runs on
const packages = { 'Readability.js': '@mozilla/readability', Defuddle: 'defuddle' };

/** The extractors' names, as in extractors.mjs. */
export const peers = Object.keys(packages);

function versionOf(name) {
  const entry = createRequire(import.meta.url).resolve(name);
  const folder = entry.slice(0, entry.indexOf(`node_modules/${name}/`)) + `node_modules/${name}`;
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
}

/** The file that keeps one extractor's readings; another version of it, of its DOM or of how it is called has another. */
function keptIn(folder, peer) {
  const caller = createHash('sha256').update(fs.readFileSync(path.join(import.meta.dirname, 'extractors.mjs'))).digest('hex');
  const name = `${peer}-${versionOf(packages[peer])}-linkedom-${versionOf('linkedom')}-${caller.slice(0, 8)}.jsonl`;
  return path.join(folder, name);
}

/** The processor time that a process has had, in seconds. */
function processorSeconds(pid) {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond; // utime and stime, proc(5)
}

/** A process behind a function that reads a page, or gives up on it. */
class Reader {
  constructor(peer) {
    this.peer = peer;
  }

  read(html, url) {
    this.child ??= fork(path.join(import.meta.dirname, 'peer_worker.mjs'), [this.peer], { serialization: 'advanced' });
    const { child } = this;
    const begin = processorSeconds(child.pid);
    return new Promise((resolve) => {
      const give = (reading) => {
        clearInterval(watch);
        child.removeAllListeners();
        resolve(reading);
      };
      const giveUp = (error) => {
        this.end();
        give({ text: '', error });
      };
      const watch = setInterval(() => {
        if (processorSeconds(child.pid) - begin > limitSeconds) giveUp(`more than ${limitSeconds} s`);
      }, 200);
      child.once('message', give).once('exit', (code) => giveUp(`ended with ${code}`));
      child.send({ html, url });
    });
  }

  end() {
    this.child?.removeAllListeners().kill('SIGKILL');
    this.child = undefined;
  }
}

/** A page's name among what is kept: the same text at the same address is the same page. */
const keyOf = (html, url) => createHash('sha256').update(url).update('\0').update(html).digest('hex').slice(0, 24);

/**
 * The readings of one extractor ({ text, title, authors, published }, or { text: '', error }) by the id of the page.
 * `pages` are { id, url }, `htmlOf` gives a page's HTML, `folder` is where readings are kept.
 */
export async function readWithPeer(peer, pages, htmlOf, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const file = keptIn(folder, peer);
  const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.endsWith('}')) : [];
  const kept = new Map(lines.map((line) => JSON.parse(line)).map(({ key, reading }) => [key, reading]));
  const readings = new Map();
  const waiting = [...pages];
  await Promise.all(Array.from({ length: processes }, async () => {
    const reader = new Reader(peer);
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const html = htmlOf(page);
      const key = keyOf(html, page.url);
      if (!kept.has(key)) {
        kept.set(key, await reader.read(html, page.url));
        fs.appendFileSync(file, `${JSON.stringify({ key, reading: kept.get(key) })}\n`);
      }
      readings.set(page.id, kept.get(key));
    }
    reader.end();
  }));
  return readings;
}
