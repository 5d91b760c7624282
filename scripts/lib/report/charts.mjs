/** Charts as SVG, every figure a link to `#KEY`. Numbers are CSS pixels. */
import { escape } from './escape.mjs';

const rowHeight = 22;
const labelWidth = 230;
const barWidth = 420;

const shortened = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

function svg(width, height, title, content) {
  return `<svg role="img" aria-label="${escape(title)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content.join('')}</svg>`;
}

/** A bar a group, longest first. */
export function bars(title, groups, unit) {
  const most = Math.max(1, ...groups.map((group) => group[unit]));
  const rows = groups.map((group, i) => {
    const y = i * rowHeight;
    const width = Math.max(1, (group[unit] / most) * barWidth);
    return `<a href="#${group.key}"><title>${escape(group.name)}: ${group[unit]} ${unit}</title>`
      + `<text x="${labelWidth - 8}" y="${y + 15}" text-anchor="end">${escape(shortened(group.name, 32))}</text>`
      + `<rect x="${labelWidth}" y="${y + 3}" width="${width.toFixed(1)}" height="16"/>`
      + `<text x="${(labelWidth + width + 6).toFixed(1)}" y="${y + 15}">${group[unit]}</text></a>`;
  });
  return svg(labelWidth + barWidth + 80, groups.length * rowHeight, title, rows);
}

/** A column a day. */
export function columns(title, days) {
  const height = 120;
  const width = Math.max(3, Math.min(24, 700 / Math.max(1, days.length)));
  const most = Math.max(1, ...days.map((day) => day.quotations));
  const marks = days.map((day, i) => {
    const tall = Math.max(1, (day.quotations / most) * height);
    return `<a href="#${day.key}"><title>${escape(day.name)}: ${day.quotations} quotations</title>`
      + `<rect x="${(i * width).toFixed(1)}" y="${(height - tall).toFixed(1)}" width="${(width * 0.85).toFixed(1)}" height="${tall.toFixed(1)}"/></a>`;
  });
  const ends = days.length === 0 ? [] : [`<text x="0" y="${height + 16}">${escape(days[0].name)}</text>`, `<text x="${Math.max(160, days.length * width).toFixed(1)}" y="${height + 16}" text-anchor="end">${escape(days.at(-1).name)}</text>`];
  return svg(Math.max(160, days.length * width), height + 20, title, [...marks, ...ends]);
}

/** A cell a pair of speaker and site, the darker the more quotations. */
export function grid(title, { speakers, sites, count }) {
  const cellWidth = 84;
  const most = Math.max(1, ...speakers.flatMap((speaker) => sites.map((site) => count(speaker, site))));
  const heads = sites.map((site, i) => `<a href="#${site.key}"><title>${escape(site.name)}</title><text x="${labelWidth + (i + 0.5) * cellWidth}" y="14" text-anchor="middle">${escape(shortened(site.name, 12))}</text></a>`);
  const rows = speakers.flatMap((speaker, row) => {
    const y = 22 + row * rowHeight;
    const label = `<a href="#${speaker.key}"><text x="${labelWidth - 8}" y="${y + 15}" text-anchor="end">${escape(shortened(speaker.name, 32))}</text></a>`;
    return [label, ...sites.map((site, i) => {
      const quotations = count(speaker, site);
      if (quotations === 0) return '';
      const x = labelWidth + i * cellWidth;
      return `<a href="#${speaker.key}+${site.key}"><title>${escape(site.name)} quotes ${escape(speaker.name)}: ${quotations}</title>`
        + `<rect x="${x}" y="${y + 1}" width="${cellWidth - 2}" height="${rowHeight - 2}" fill-opacity="${(0.15 + (0.85 * quotations) / most).toFixed(2)}"/>`
        + `<text x="${x + cellWidth / 2 - 1}" y="${y + 15}" text-anchor="middle">${quotations}</text></a>`;
    })];
  });
  return svg(labelWidth + sites.length * cellWidth, 24 + speakers.length * rowHeight, title, [...heads, ...rows]);
}
