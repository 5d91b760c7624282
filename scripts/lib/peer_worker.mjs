/** A process of peer_readings.mjs: reads one page at a time with the extractor that its argument names. */
import { extractors } from './extractors.mjs';

const extract = extractors[process.argv[2]];

process.on('message', async ({ html, url }) => {
  let reading;
  try {
    reading = await extract(html, url);
  } catch (error) {
    reading = { text: '', error: String(error) };
  }
  process.send(reading);
});
