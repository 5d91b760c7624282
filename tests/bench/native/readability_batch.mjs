/**
 * What `verbatim batch` is measured against: JSON Lines in, JSON Lines out, with Readability.js over linkedom.
 * Reads `{"id", "html"}` a line from standard input.
 */
import { createInterface } from 'node:readline';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, html } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, ...read(html) })}\n`);
}

function read(html) {
  try {
    const article = new Readability(parseHTML(html).document).parse();
    return { title: article?.title, text: article?.textContent };
  } catch (error) {
    return { error: String(error) };
  }
}
