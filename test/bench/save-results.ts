/** Saves results to `docs/scale.md` and the chart. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import type { Result } from './run-benchmark.ts';
import { drawGrowthChart } from './growth-chart.ts';
import type { Benchmark } from './benchmark.ts';
import { resultsTable } from './results-table.ts';

const RESULTS_FILE = 'docs/scale.json';
const RESULTS_PAGE = 'docs/scale.md';
const CHART_FILE = 'docs/growth.svg';
const RESULTS_SECTION = /(<!-- measured -->)[^]*(<!-- \/measured -->)/;

/** New results replace earlier ones of the same benchmark and size. */
function mergeResults(results: readonly Result[], order: readonly string[]): Result[] {
  const before = existsSync(RESULTS_FILE)
    ? (JSON.parse(readFileSync(RESULTS_FILE, 'utf8')) as { results: Result[] }).results
    : [];
  const all = new Map([...before, ...results].map((one) => [`${one.benchmark} ${one.articles}`, one]));
  const rank = (name: string): number => order.indexOf(name);
  return [...all.values()]
    .filter(({ benchmark }) => rank(benchmark) >= 0)
    .sort((a, b) => rank(a.benchmark) - rank(b.benchmark) || a.articles - b.articles);
}

export function saveResults(
  results: readonly Result[],
  benchmarks: Readonly<Record<string, Benchmark>>,
): void {
  const all = mergeResults(results, Object.keys(benchmarks));
  const machine = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores`;
  writeFileSync(RESULTS_FILE, `${JSON.stringify({ machine, results: all }, undefined, 2)}\n`);
  const meanings = Object.entries(benchmarks)
    .filter(([name]) => all.some(({ benchmark }) => benchmark === name))
    .map(([name, { description }]) => `- \`${name}\`: ${description}`);
  const text = `${machine}.\n\n${resultsTable(all, benchmarks)}\n\n${meanings.join('\n')}`;
  writeFileSync(
    RESULTS_PAGE,
    readFileSync(RESULTS_PAGE, 'utf8').replace(RESULTS_SECTION, `$1\n\n${text}\n\n$2`),
  );
  writeFileSync(
    CHART_FILE,
    drawGrowthChart(all.filter(({ benchmark }) => benchmarks[benchmark]?.isConstantTask !== true)),
  );
}
