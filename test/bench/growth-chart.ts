/** Draws the growth of each benchmark as SVG: cost per article by size of the archive, both logarithmic. */
import type { Result } from './run-benchmark.ts';

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

function logScale(values: readonly number[], from: number, to: number): Scale {
  const logs = values.map((value) => Math.log10(value));
  const low = Math.floor(Math.min(...logs) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.max(...logs) - 1e-9));
  return { low, high, at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from) };
}

const powersOfTen = ({ low, high }: Scale): number[] =>
  Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));

const formatCoordinate = (value: number): string => value.toFixed(1);
const microsecondsPerArticle = (result: Result): number => (result.milliseconds / result.articles) * 1000;
const formatTime = (microseconds: number): string =>
  microseconds >= 1000 ? `${microseconds / 1000} ms` : `${microseconds} µs`;

/** Moves labels apart that would overlap. */
function spreadLabels(
  ends: readonly { name: string; y: number; at: number }[],
): { name: string; y: number; at: number }[] {
  let last = -Infinity;
  return [...ends]
    .sort((a, b) => a.y - b.y)
    .map((end) => ({ ...end, y: (last = Math.max(end.y, last + 16)) }));
}

/** Benchmarks with one size only are left out. */
export function drawGrowthChart(results: readonly Result[]): string {
  const names = [...new Set(results.map(({ benchmark }) => benchmark))].filter(
    (name) => results.filter(({ benchmark }) => benchmark === name).length > 1,
  );
  const drawn = results.filter(({ benchmark }) => names.includes(benchmark));
  const x = logScale(drawn.map(({ articles }) => articles), PLOT.left, PLOT.right);
  const y = logScale(drawn.map(microsecondsPerArticle), PLOT.bottom, PLOT.top);
  const grid = [
    ...powersOfTen(y).map((value) => `<path class="grid" d="M${PLOT.left} ${formatCoordinate(y.at(value))}H${PLOT.right}"/><text x="${PLOT.left - 8}" y="${formatCoordinate(y.at(value) + 4)}" text-anchor="end">${formatTime(value)}</text>`),
    ...powersOfTen(x).map((value) => `<path class="grid" d="M${formatCoordinate(x.at(value))} ${PLOT.top}V${PLOT.bottom}"/><text x="${formatCoordinate(x.at(value))}" y="${PLOT.bottom + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`),
  ];
  const lines = names.map((name, at) => {
    const points = drawn.filter(({ benchmark }) => benchmark === name).sort((a, b) => a.articles - b.articles);
    const path = points.map((one) => `${formatCoordinate(x.at(one.articles))} ${formatCoordinate(y.at(microsecondsPerArticle(one)))}`);
    const dots = path.map((point) => `<circle class="c${at % HUES.length}" cx="${point.split(' ')[0]}" cy="${point.split(' ')[1]}" r="3"/>`);
    const last = points.at(-1);
    return { svg: `<path class="line c${at % HUES.length}" d="M${path.join('L')}"/>${dots.join('')}`, name, at, y: last ? y.at(microsecondsPerArticle(last)) : 0 };
  });
  const labels = spreadLabels(lines).map((end) => `<text class="label c${end.at % HUES.length}" x="${PLOT.right + 10}" y="${formatCoordinate(end.y + 4)}">${end.name}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="Cost per article by size of the archive">
<style>${STYLE}</style>
${[...grid, ...lines.map(({ svg }) => svg), ...labels].join('\n')}
<text x="${(PLOT.left + PLOT.right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">articles</text>
</svg>
`;
} // prettier-ignore
