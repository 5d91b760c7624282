/**
 * scripts/evaluate quotes [CORPUS]
 * scripts/evaluate quotes CORPUS --predictions FILE --json RESULTS
 *
 * Runs `verbatim batch` and compromise over a corpus of annotated articles (JSON Lines; the shared development articles
 * unless told otherwise), scores both by the same metric, and prints a table, breakdowns by where the source stands and by kind
 * of speaker, and how well the confidence is calibrated. Writes build/evaluation/quotes.html, the errors in context.
 *
 * A marked string counts as found when it covers at least half of what it and the gold string cover together, marks and
 * punctuation at the ends left out. Its speaker is right when the mention found and the gold mention overlap and one
 * holds the last word of the other's name, or when a name found elsewhere ends in the same word. End to end: found and
 * speaker right. A full name is right when it holds the first and the last word of the gold entity; many of the gold
 * names were made by program and begin with a piece of a title ("Minority Harry Reid"), so "name or role" also takes the
 * first word from the words that introduce the speaker.
 *
 * The second form scores what some other model printed and writes the figures to RESULTS (scripts/train/quotes does so
 * with its cross-validation, which the first form shows).
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import compromise from 'compromise';
import { writeErrors } from './quotes_page.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'build/native/verbatim');
const output = path.join(root, 'build/evaluation');
const trained = path.join(root, 'scripts/train/quotes_results.json');
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const corpus = process.argv[2] ?? path.resolve(root, '../shared/corpora/quotes/polnear-dev.jsonl');

const edge = /[\s"“”„«»'‘’`,.;:!?]/;
const pronouns = new Set('he she they it i we you who which that him her them his their one others some many'.split(' '));
const titles = new Set('mr mrs ms dr sen rep gov the a an jr sr'.split(' '));

const wordsOf = (text) => text.toLowerCase().replaceAll(/[’']s\b/gu, '').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of who is named, before an apposition or a phrase. */
function coreOf(text) {
  const core = text.trim().split(/,| \(| [—–-]{1,2} /u)[0].replace(/ (who|which|that|of|from|at|for|in|on|with|told|said|to|about|by) .*/u, '');
  return wordsOf(core || text).filter((word) => word !== 'jr' && word !== 'sr');
}

const headOf = (text) => coreOf(text).at(-1) ?? '';

const isPronoun = (text) => {
  const words = wordsOf(text);
  return words.length > 0 && words.length <= 2 && pronouns.has(words[0]);
};

/** A span without white space, marks and punctuation at its ends. */
function trimmed(letters, { start, end }) {
  while (start < end && edge.test(letters[start])) start += 1;
  while (end > start && edge.test(letters[end - 1])) end -= 1;
  return { start, end };
}

const overlap = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const likeness = (a, b) => Math.max(0, overlap(a, b)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

function sameSpeaker(gold, found) {
  const head = headOf(gold.text);
  if (found.mention) {
    const theirs = headOf(found.mention.text);
    const words = wordsOf(found.mention.text);
    const touch = overlap(gold, found.mention) > 0;
    const within = wordsOf(gold.text).includes(theirs) && coreOf(gold.text).some((word) => words.includes(word));
    if (touch && (theirs === head || words.includes(head) || within)) return true;
    if (isPronoun(gold.text)) return theirs === head && Math.abs(found.mention.start - gold.start) < 200;
    if (theirs === head) return true;
  }
  return !isPronoun(gold.text) && Boolean(found.name) && headOf(found.name) === head;
}

/** Whether the speaker found is the gold entity; `introduced`: words besides the name that may hold its first word. */
function sameName(entity, found, introduced = '') {
  const gold = wordsOf(entity.replace(/\(.*$/u, '')).filter((word) => !titles.has(word));
  const ours = wordsOf(found.name ?? found.mention?.text ?? '');
  return gold.length > 0 && ours.includes(gold.at(-1)) && (ours.includes(gold[0]) || wordsOf(introduced).includes(gold[0]));
}

/** One entry a marked string of what `verbatim batch` printed. */
function stringsOf(reading) {
  const letters = Array.from(reading.text ?? '');
  const speakers = new Map((reading.speakers ?? []).map((speaker) => [speaker.id, speaker]));
  return (reading.quotations ?? []).filter((quotation) => quotation.kind !== 'scare').flatMap((quotation) =>
    quotation.spans.map((span) => ({ ...span, mention: quotation.mention, name: speakers.get(quotation.speaker)?.name,
      role: speakers.get(quotation.speaker)?.role,
      confidence: quotation.confidence, reason: quotation.reason,
      text: letters.slice(span.start, span.end).join(''), kind: quotation.kind })))
    .filter((string) => string.kind !== 'block' || /["“”„«»‘’「」『』]/u.test(string.text));
}

async function readingsIn(stream) {
  const found = new Map();
  for await (const line of readline.createInterface({ input: stream })) {
    const reading = JSON.parse(line);
    found.set(reading.id, stringsOf(reading));
  }
  return found;
}

/** Rejects when the program fails: an article it did not come to is not one without quotations. */
async function readWithVerbatim(articles) {
  const batch = spawn(program, ['batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const closed = once(batch, 'close');
  batch.stdin.end(articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  const found = await readingsIn(batch.stdout);
  const [code, signal] = await closed;
  if (code !== 0) throw new Error(`verbatim batch ended with ${signal ?? code}`);
  return found;
}

/** compromise finds quotations and no speakers; its offsets are UTF-16 units. */
function readWithCompromise(articles) {
  return new Map(articles.map(({ id, text }) => {
    const points = (end) => Array.from(text.slice(0, end)).length;
    const quotations = compromise(text).quotations().json({ offset: true });
    return [id, quotations.map(({ offset }) => ({ start: points(offset.start), end: points(offset.start + offset.length) }))];
  }));
}

const kindOfSpeaker = (quote) => {
  if (!quote.speaker) return 'none';
  if (isPronoun(quote.speaker.text)) return 'pronoun';
  return /\p{Lu}/u.test(quote.speaker.text.slice(1)) || /^\p{Lu}\p{Ll}+$/u.test(quote.speaker.text) ? 'name' : 'nominal';
};

/** Gold and found strings of one article, paired one to one, the most alike first. */
function pair(article, found) {
  const letters = Array.from(article.text);
  const gold = article.quotes.filter((quote) => quote.kind === 'direct').map((quote) => ({ ...quote, span: trimmed(letters, quote) }));
  const ours = found.map((string) => ({ ...string, span: trimmed(letters, string) })).filter(({ span }) => span.end > span.start);
  const likely = gold.flatMap((g) => ours.map((o) => ({ g, o, value: likeness(g.span, o.span) }))).filter(({ value }) => value >= 0.5);
  const partner = new Map();
  for (const { g, o } of likely.sort((a, b) => b.value - a.value)) {
    if (!partner.has(g) && !partner.has(o)) partner.set(g, o).set(o, g);
  }
  return { gold, ours, partner };
}

function score(articles, readings) {
  const outcomes = [];
  let predicted = 0;
  for (const article of articles) {
    const { gold, ours, partner } = pair(article, readings.get(article.id) ?? []);
    predicted += ours.length;
    for (const quote of gold) {
      const found = partner.get(quote);
      const right = Boolean(found) && (!quote.speaker || sameSpeaker(quote.speaker, found));
      const named = found && quote.speaker_entity ? sameName(quote.speaker_entity, found) : undefined;
      const introduced = named === undefined ? undefined : sameName(quote.speaker_entity, found, `${found.role} ${quote.speaker?.text}`);
      outcomes.push({ article, quote, found, right, named, introduced, speaker: kindOfSpeaker(quote) });
    }
    for (const found of ours) {
      if (!partner.has(found)) outcomes.push({ article, found, right: false });
    }
  }
  return { outcomes, predicted, gold: outcomes.filter(({ quote }) => quote).length };
}

/** Where the mention stands, seen from the string. */
function positionOf({ article, found }) {
  if (!found.mention) return 'no source';
  if (found.mention.start >= found.end) return 'after it';
  const between = Array.from(article.text).slice(found.mention.end, found.start).join('');
  if (between.includes('\n')) return 'earlier paragraph';
  return /["”»]/u.test(between) ? 'before another' : 'before it';
}

const percent = (part, whole) => (whole ? (100 * part / whole).toFixed(1) : '-').padStart(6);
const f1 = (hits, predicted, gold) => percent(2 * hits, predicted + gold);

function row(name, { outcomes, predicted, gold }) {
  const hits = outcomes.filter(({ quote, found }) => quote && found);
  const spoken = hits.filter(({ quote }) => quote.speaker);
  const named = hits.filter((outcome) => outcome.named !== undefined);
  const answers = hits.some(({ found }) => found.mention || found.name);
  const speakers = answers ? [percent(spoken.filter(({ right }) => right).length, spoken.length),
    f1(hits.filter(({ right }) => right).length, predicted, gold),
    percent(named.filter((outcome) => outcome.named).length, named.length),
    percent(named.filter((outcome) => outcome.introduced).length, named.length)] : ['     -', '     -', '     -', '     -'];
  console.log([name.padEnd(12), f1(hits.length, predicted, gold), ...speakers].join('  '));
}

/** Prints, for each group, how many strings it has and how many of their speakers (and names) are right. */
function breakdown(title, groups) {
  console.log(`\n${title.padEnd(18)}  count  right  full name`);
  for (const [name, members] of [...groups].sort((a, b) => b[1].length - a[1].length)) {
    const named = members.filter((member) => member.named !== undefined);
    console.log([name.padEnd(18), String(members.length).padStart(5), percent(members.filter(({ right }) => right).length, members.length),
      percent(named.filter((member) => member.named).length, named.length)].join('  '));
  }
}

const groupBy = (outcomes, key) => outcomes.reduce((groups, outcome) => {
  groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  return groups;
}, new Map());

/** Attributions by the confidence they were given, in ten bins; prints and returns the expected calibration error. */
function reliability(outcomes) {
  const shown = outcomes.filter(({ found }) => found?.mention);
  const bins = groupBy(shown, ({ found }) => Math.min(9, Math.floor(found.confidence * 10)));
  let error = 0;
  console.log('\nconfidence  count  said   true');
  for (const bin of [...bins.keys()].sort((a, b) => a - b)) {
    const members = bins.get(bin);
    const said = members.reduce((sum, { found }) => sum + found.confidence, 0) / members.length;
    const held = members.filter(({ right }) => right).length / members.length;
    error += Math.abs(said - held) * members.length / shown.length;
    console.log(`${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}  ${String(members.length).padStart(5)} ${percent(said, 1)} ${percent(held, 1)}`);
  }
  console.log(`expected calibration error ${error.toFixed(3)}`);
}

/** The tables that the core is built with, as one hash: figures of a cross-validation belong to one model. */
function modelHash() {
  const folder = path.join(root, 'core/quotes');
  const tables = fs.readdirSync(folder).filter((name) => name.endsWith('_model.cpp')).sort();
  const files = tables.map((name) => fs.readFileSync(path.join(folder, name)));
  return createHash('sha256').update(Buffer.concat(files)).digest('hex');
}

/** What scripts/train/quotes measured on what it learns from, each text read by a model that never saw it. */
function printCrossValidation() {
  if (!fs.existsSync(trained)) return;
  const results = JSON.parse(fs.readFileSync(trained, 'utf8'));
  if (results.model !== modelHash()) throw new Error('the tables are not those of quotes_results.json: run scripts/train/quotes');
  for (const [name, { articles, strings, found, speaker, both }] of [['training articles', results.news], ['own texts', results.own]]) {
    console.log(`\n5-fold cross-validation over ${articles} ${name}, ${strings} marked strings: ` +
      `found ${found.toFixed(1)}, speaker ${speaker.toFixed(1)}, both ${both.toFixed(1)}`);
  }
}

/** Scores the readings in `predictions` and writes the figures to `file`. */
async function writeResults(articles, predictions, file) {
  const { outcomes, predicted, gold } = score(articles, await readingsIn(fs.createReadStream(predictions)));
  const hits = outcomes.filter(({ quote, found }) => quote && found);
  const spoken = hits.filter(({ quote }) => quote.speaker);
  const share = (part, whole) => Math.round(1000 * part / whole) / 10;
  const results = { model: modelHash(), articles: articles.length, strings: gold,
    found: share(2 * hits.length, predicted + gold), speaker: share(spoken.filter(({ right }) => right).length, spoken.length),
    both: share(2 * hits.filter(({ right }) => right).length, predicted + gold) };
  fs.writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}

async function compare(articles) {
  const ours = score(articles, await readWithVerbatim(articles));
  console.log(`${articles.length} articles, ${ours.gold} marked strings\n`);
  console.log('              found  speaker  both  full name  name or role');
  row('verbatim', ours);
  row('compromise', score(articles, readWithCompromise(articles)));
  const hits = ours.outcomes.filter(({ quote, found }) => quote && found);
  breakdown('source stands', groupBy(hits, positionOf));
  breakdown('speaker', groupBy(hits, ({ speaker }) => speaker));
  reliability(ours.outcomes);
  printCrossValidation();
  fs.mkdirSync(output, { recursive: true });
  const page = path.join(output, 'quotes.html');
  writeErrors(page, ours.outcomes.filter((outcome) => !outcome.right || outcome.named === false));
  console.log(`\nerrors in context: ${path.relative(process.cwd(), page)}`);
}

const predictions = option('--predictions');
const missing = [corpus, predictions ?? program].find((file) => !fs.existsSync(file));
if (missing) {
  console.error(`evaluate quotes: ${missing} is missing${missing === program ? '; run scripts/build' : ''}`);
  process.exit(1);
}
const articles = fs.readFileSync(corpus, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
await (predictions ? writeResults(articles, predictions, option('--json')) : compare(articles));
