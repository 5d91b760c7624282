/**
 * Makes web archives (WARC 1.1, a gzip member a record) of our sample pages, some of their records broken, and tells what
 * a reader must make of each record. The same seed gives the same bytes.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { samplePages } from '../page_files.mjs';
import { randomNumbers } from '../random_numbers.mjs';

const crlf = '\r\n';

function warcRecord(type, fields, block, length = block.length) {
  const lines = ['WARC/1.1', `WARC-Type: ${type}`, ...fields, ...(length === null ? [] : [`Content-Length: ${length}`])];
  return Buffer.concat([Buffer.from(lines.join(crlf) + crlf + crlf), block, Buffer.from(crlf + crlf)]);
}

/** A body as a server sends it: its header fields and its bytes. Servers differ. */
const sendings = [
  (html) => ['', html],
  (html) => [`Content-Encoding: gzip${crlf}`, gzipSync(html)],
  (html) => [`Content-Encoding: br${crlf}`, brotliCompressSync(html)],
  (html) => [`Content-Encoding: deflate${crlf}`, deflateSync(html)],
  (html) => [`Content-Encoding: deflate${crlf}`, deflateRawSync(html)],
  (html) => [`Transfer-Encoding: chunked${crlf}`, chunked(html)],
];

function chunked(bytes) {
  const parts = [];
  for (let i = 0; i < bytes.length; i += 4000) {
    const part = bytes.subarray(i, i + 4000);
    parts.push(Buffer.from(part.length.toString(16) + crlf), part, Buffer.from(crlf));
  }
  return Buffer.concat([...parts, Buffer.from(`0${crlf}${crlf}`)]);
}

function httpResponse(fields, body) {
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK${crlf}Content-Type: text/html; charset=utf-8${crlf}${fields}${crlf}`), body]);
}

/** Changes bytes in the middle. */
function scratched(bytes) {
  const copy = Buffer.from(bytes);
  for (let i = 0; i < 8; i++) copy[(copy.length >> 1) + i] ^= 0x5a;
  return copy;
}

/**
 * Ten ways to break a record: each takes the fields of its header and its page, and returns a gzip member that a reader
 * must count as one failed record.
 */
export const breakages = {
  'damaged member': (fields, html) => scratched(gzipSync(warcRecord('response', fields, httpResponse('', html)))),
  'member cut short': (fields, html) => {
    const member = gzipSync(warcRecord('response', fields, httpResponse('', html)));
    return member.subarray(0, member.length >> 1);
  },
  'no gzip header': (fields, html) => {
    const member = gzipSync(warcRecord('response', fields, httpResponse('', html)));
    return Buffer.concat([Buffer.from('xx'), member.subarray(2)]);
  },
  'length too small': (fields, html) => gzipSync(warcRecord('response', fields, httpResponse('', html), 100)),
  'length too large': (fields, html) => gzipSync(warcRecord('response', fields, httpResponse('', html), html.length + 5000)),
  'absurd length': (fields, html) => gzipSync(warcRecord('response', fields, httpResponse('', html), 10 ** 15)),
  'no length': (fields, html) => gzipSync(warcRecord('response', fields, httpResponse('', html), null)),
  'no HTTP response': (fields, html) => gzipSync(warcRecord('response', fields, html)),
  'damaged body': (fields, html) =>
    gzipSync(warcRecord('response', fields, httpResponse(`Content-Encoding: gzip${crlf}`, scratched(gzipSync(html))))),
  'binary body': (fields) => gzipSync(warcRecord('response', fields, httpResponse('', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7])))),
};

/** Pages that cost much where they can; they are read. */
const poisonous = [
  () => '<div>'.repeat(20_000) + 'deep',
  () => '<p><b><i><font>'.repeat(5_000) + 'unclosed',
  () => `<p ${Array.from({ length: 5_000 }, (_, i) => `a${i}=x`).join(' ')}>attributes`,
  () => `<table>${'<tr><td>'.repeat(20_000)}cells`,
];

/** Records of one page: its request, its response and what the crawler noted; `{ member, outcome }` each. */
function* recordsOfPage(number, html, random, share) {
  const id = `<urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}>`;
  const fields = [`WARC-Record-ID: ${id}`, `WARC-Target-URI: https://archive.example/${number}`, 'WARC-Date: 2026-03-14T09:26:53Z'];
  const response = [...fields, 'Content-Type: application/http; msgtype=response'];
  yield { member: gzipSync(warcRecord('request', ['Content-Type: application/http; msgtype=request'], Buffer.from(`GET /${number} HTTP/1.1${crlf}${crlf}`))), outcome: 'skipped' };
  const names = Object.keys(breakages);
  if (random() < share) {
    yield { member: breakages[names[Math.floor(random() * names.length)]](response, html), outcome: 'failed' };
  } else {
    const [sent, body] = sendings[Math.floor(random() * sendings.length)](html);
    yield { member: gzipSync(warcRecord('response', response, httpResponse(sent, body))), outcome: 'read' };
  }
  if (random() < 0.1) yield { member: gzipSync(warcRecord('metadata', [], Buffer.from('fetchTimeMs: 12'))), outcome: 'skipped' };
}

/** The HTML of `count` pages: our samples, each with a title of its own. */
export function* generatedPages(count) {
  const samples = samplePages();
  for (let i = 0; i < count; i++) {
    const { html } = samples[i % samples.length];
    yield html.replace('</title>', ` (${i})</title>`);
  }
}

/** The records of an archive of `count` pages, of which `share` (0 to 1) are broken; one in 500 costs what it can. */
export function* archiveRecords(count, { seed = 1, share = 0.01 } = {}) {
  const random = randomNumbers(seed);
  yield { member: gzipSync(warcRecord('warcinfo', ['Content-Type: application/warc-fields'], Buffer.from(`software: generate.mjs${crlf}`))), outcome: 'skipped' };
  let number = 0;
  for (const html of generatedPages(count)) {
    const page = random() < 0.002 ? poisonous[number % poisonous.length]() : html;
    yield* recordsOfPage(number++, Buffer.from(page), random, share);
  }
}

/** Writes such an archive; returns how many records must be read, skipped and failed. */
export function writeArchive(path, count, options) {
  const expected = { records: 0, read: 0, skipped: 0, failed: 0 };
  const file = openSync(path, 'w');
  for (const { member, outcome } of archiveRecords(count, options)) {
    writeSync(file, member);
    expected.records++;
    expected[outcome]++;
  }
  closeSync(file);
  return expected;
}
