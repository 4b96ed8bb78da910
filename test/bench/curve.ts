/** Draws the growth of each question as an SVG: articles to the right, cost per article upwards, both by powers of ten. */
import type { Result } from './ask.ts';

const [WIDTH, HEIGHT] = [720, 400];
const PLOT = { left: 64, right: 560, top: 24, bottom: 352 };
const HUES = [210, 20, 140, 330, 45, 265, 180, 0, 95];

const STYLE = `
text { font: 13px system-ui, sans-serif; fill: #333 }
.grid { stroke: #ddd } .line { fill: none; stroke-width: 2 }
${HUES.map((hue, at) => `.c${at} { stroke: hsl(${hue} 70% 40%); fill: hsl(${hue} 70% 40%) }`).join('\n')}
@media (prefers-color-scheme: dark) {
  text { fill: #ddd } .grid { stroke: #444 }
  ${HUES.map((hue, at) => `.c${at} { stroke: hsl(${hue} 70% 68%); fill: hsl(${hue} 70% 68%) }`).join('\n  ')}
}
path.line { fill: none }
text.label { stroke: none }`;

interface Scale {
  readonly low: number;
  readonly high: number;
  at(value: number): number;
}

/** Powers of ten from below the least to above the greatest value, laid between two places. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const logs = values.map((value) => Math.log10(value));
  const low = Math.floor(Math.min(...logs) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs) - 1e-9));
  return { low, high, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

const powers = ({ low, high }: Scale): number[] =>
  Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));

const place = (value: number): string => value.toFixed(1);
const micro = (result: Result): number => (result.milliseconds / result.articles) * 1000;
const time = (microseconds: number): string =>
  microseconds >= 1000 ? `${microseconds / 1000} ms` : `${microseconds} µs`;

/** Labels at the ends of lines, moved apart where they would stand on each other. */
function apart(
  ends: readonly { name: string; y: number; at: number }[],
): { name: string; y: number; at: number }[] {
  let last = -Infinity;
  return [...ends]
    .sort((a, b) => a.y - b.y)
    .map((end) => ({ ...end, y: (last = Math.max(end.y, last + 16)) }));
}

/** The drawing; questions of which there is one size only are left out. */
export function curve(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ question }) => question))].filter(
    (name) => results.filter(({ question }) => question === name).length > 1,
  );
  const drawn = results.filter(({ question }) => names.includes(question));
  const x = scale(drawn.map(({ articles }) => articles), PLOT.left, PLOT.right);
  const y = scale(drawn.map(micro), PLOT.bottom, PLOT.top);
  const grid = [
    ...powers(y).map((value) => `<path class="grid" d="M${PLOT.left} ${place(y.at(value))}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${place(y.at(value) + 4)}" text-anchor="end">${time(value)}</text>`),
    ...powers(x).map((value) => `<path class="grid" d="M${place(x.at(value))} ${PLOT.top}V${PLOT.bottom}"/><text x="${place(x.at(value))}" y="${PLOT.bottom + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`),
  ];
  const lines = names.map((name, at) => {
    const points = drawn.filter(({ question }) => question === name).sort((a, b) => a.articles - b.articles);
    const path = points.map((one) => `${place(x.at(one.articles))} ${place(y.at(micro(one)))}`);
    const dots = path.map((point) => `<circle class="c${at % HUES.length}" cx="${point.split(' ')[0]}" cy="${point.split(' ')[1]}" r="3"/>`);
    const last = points.at(-1);
    return { svg: `<path class="line c${at % HUES.length}" d="M${path.join('L')}"/>${dots.join('')}`, name, at, y: last ? y.at(micro(last)) : 0 };
  });
  const labels = apart(lines).map((end) => `<text class="label c${end.at % HUES.length}" x="${PLOT.right + 10}" y="${place(end.y + 4)}">${end.name}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Cost per article by size of the archive">
<style>${STYLE}</style>
${[...grid, ...lines.map(({ svg }) => svg), ...labels].join('\n')}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">articles</text>
</svg>
`;
} // prettier-ignore
