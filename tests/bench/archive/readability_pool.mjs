/**
 * What `verbatim batch --jobs N` is measured against: Readability.js over linkedom in a pool of N worker threads.
 * JSON Lines in (`{"id", "html"}`), JSON Lines out, in order: node readability_pool.mjs N <pages.jsonl
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { Worker, isMainThread, parentPort } from 'node:worker_threads';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const linesAWorker = 8; // in its hands at a time, so that none waits for the main thread

function read(line) {
  const { id, html } = JSON.parse(line);
  try {
    const article = new Readability(parseHTML(html).document).parse();
    return `${JSON.stringify({ id, title: article?.title, text: article?.textContent })}\n`;
  } catch (error) {
    return `${JSON.stringify({ id, error: String(error) })}\n`;
  }
}

async function runPool(size) {
  const workers = Array.from({ length: size }, () => new Worker(new URL(import.meta.url)));
  const waiting = [];
  const free = workers.flatMap((worker) => Array(linesAWorker).fill(worker));
  for (const worker of workers) {
    worker.on('message', ({ number, result }) => {
      waiting[number](result);
      free.push(worker);
      worker.emit('free');
    });
  }
  let written = Promise.resolve();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    if (free.length === 0) await Promise.race(workers.map((worker) => once(worker, 'free')));
    const mine = number++;
    const result = new Promise((resolve) => (waiting[mine] = resolve));
    free.shift().postMessage({ number: mine, line });
    written = written.then(async () => process.stdout.write(await result));
  }
  await written;
  for (const worker of workers) await worker.terminate();
}

if (isMainThread) await runPool(Number(process.argv[2]));
else parentPort.on('message', ({ number, line }) => parentPort.postMessage({ number, result: read(line) }));
