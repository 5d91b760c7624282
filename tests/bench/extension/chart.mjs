/** Draws the growth of reading time with the page as one SVG, both axes logarithmic. */

const width = 720;
const height = 400;
const margin = { left: 64, right: 130, top: 48, bottom: 48 };
const elements = { from: 1000, to: 500_000 };
/** Okabe and Ito's palette, darkened where a line would be too faint on white. */
const series = [
  { key: 'defuddle', name: 'Defuddle', colour: '#b5448c' },
  { key: 'readability', name: 'Readability.js', colour: '#d55e00' },
  { key: 'verbatim', name: 'Verbatim', colour: '#0072b2' },
  { key: 'walk', name: 'bare walk', colour: '#6b7280' },
];

const log = Math.log10;
const along = (value, { from, to }) => (log(value) - log(from)) / (log(to) - log(from));
const x = (value) => margin.left + along(value, elements) * (width - margin.left - margin.right);

/** The chart of `results.generated`, as SVG text. */
export function chart(results) {
  const pages = results.generated.filter(({ name }) => name.startsWith('mixed'));
  const medians = pages.flatMap((page) => series.map(({ key }) => page.milliseconds[key]?.median).filter(Boolean));
  const times = { from: 10 ** Math.floor(log(Math.min(...medians))), to: 10 ** Math.ceil(log(Math.max(...medians))) };
  const y = (value) => height - margin.bottom - along(value, times) * (height - margin.top - margin.bottom);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1f2933">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${margin.left}" y="24" font-size="15" font-weight="600">Time to read a live page, in milliseconds (Chromium, same tab)</text>`,
    ...grid(times, y),
    ...series.flatMap((one) => line(one, pages, y)),
    '</svg>\n',
  ].join('\n');
}

function grid(times, y) {
  const parts = [];
  for (let value = times.from; value <= times.to; value *= 10) {
    parts.push(`<line x1="${margin.left}" x2="${width - margin.right}" y1="${y(value)}" y2="${y(value)}" stroke="#e4e7eb"/>`,
      `<text x="${margin.left - 8}" y="${y(value) + 4}" text-anchor="end">${value.toLocaleString('en')}</text>`);
  }
  for (const value of [1000, 5000, 20_000, 100_000, 500_000]) {
    parts.push(`<text x="${x(value)}" y="${height - margin.bottom + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`);
  }
  parts.push(`<text x="${(margin.left + width - margin.right) / 2}" y="${height - 8}" text-anchor="middle">elements in the page</text>`);
  return parts;
}

function line({ key, name, colour }, pages, y) {
  const points = pages.filter((page) => page.milliseconds[key]).map((page) => [x(page.elements), y(page.milliseconds[key].median)]);
  if (points.length === 0) return [];
  const [endX, endY] = points.at(-1);
  return [
    `<polyline points="${points.map((point) => point.map((n) => n.toFixed(1)).join(',')).join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
    ...points.map(([px, py]) => `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="3.5" fill="${colour}"/>`),
    `<text x="${(endX + 10).toFixed(1)}" y="${(endY + 4).toFixed(1)}" fill="${colour}" font-weight="600">${name}</text>`,
  ];
}
