// Memory over toggles, as an SVG.

const width = 900;
const height = 320;
const margin = { left: 60, right: 150, top: 20, bottom: 40 };
const colours = ['#0072b2', '#d55e00', '#009e73'];

/** @param series name to list of `[toggles, megabytes]` */
export function chart(series) {
  const points = Object.values(series).flat();
  const most = { x: Math.max(...points.map(([x]) => x)), y: 1.1 * Math.max(...points.map(([, y]) => y)) };
  const x = (toggles) => margin.left + (toggles / most.x) * (width - margin.left - margin.right);
  const y = (megabytes) => height - margin.bottom - (megabytes / most.y) * (height - margin.top - margin.bottom);
  const text = (at, content, anchor = 'start') => `<text x="${at[0]}" y="${at[1]}" text-anchor="${anchor}">${content}</text>`;
  const lines = Object.entries(series).map(([name, list], index) => {
    const colour = colours[index % colours.length];
    const last = list.at(-1);
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${list.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ')}"/>
<g fill="${colour}">${text([width - margin.right + 8, y(last[1]) + 4], `${name}: ${last[1].toFixed(1)} MB`)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">
<rect width="100%" height="100%" fill="#fff"/>
<path d="M${margin.left} ${margin.top}V${height - margin.bottom}H${width - margin.right}" fill="none" stroke="#888"/>
${[0, 0.5, 1].map((share) => text([x(share * most.x), height - margin.bottom + 18], Math.round(share * most.x), 'middle')).join('')}
${[0, 0.5, 1].map((share) => text([margin.left - 8, y((share * most.y) / 1.1) + 4], ((share * most.y) / 1.1).toFixed(0), 'end')).join('')}
${text([(margin.left + width - margin.right) / 2, height - 6], 'toggles', 'middle')}${text([8, 14], 'MB')}
${lines.join('\n')}
</svg>
`;
}
