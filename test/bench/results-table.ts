/** Results as an aligned Markdown table, also for the terminal. */
import type { Result } from './run-benchmark.ts';
import type { Benchmark } from './benchmark.ts';

const formatNumber = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

const formatDuration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${formatNumber(milliseconds)} ms` : `${formatNumber(milliseconds / 1000, 1)} s`;

/** Cost per article relative to the smallest size from `from` articles on: 1 means linear growth. */
function ratio(results: readonly Result[], one: Result, from = 0): string {
  const first = results.find(({ benchmark, articles }) => benchmark === one.benchmark && articles >= from);
  if (!first || first === one) return '';
  return formatNumber(one.milliseconds / one.articles / (first.milliseconds / first.articles), 2);
}

export function resultsTable(
  results: readonly Result[],
  benchmarks: Readonly<Record<string, Benchmark>>,
): string {
  const rows = results.map((one) => {
    const task = benchmarks[one.benchmark]?.isConstantTask === true;
    return [
      one.benchmark,
      formatNumber(one.articles),
      formatDuration(one.milliseconds),
      task ? '' : `${formatNumber((one.milliseconds / one.articles) * 1000)} µs`,
      task ? '' : ratio(results, one),
      one.megabytes > 0 ? `${formatNumber(one.megabytes)} MB` : '',
    ];
  });
  return alignColumns([['benchmark', 'articles', 'time', 'per article', 'ratio', 'memory'], ...rows]);
}

function alignColumns([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
