/** Runs one benchmark at one size in a child process, repeated if it is fast. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './benchmark.ts';

/** Saved in `docs/scale.json`. */
export interface Result {
  readonly benchmark: string;
  readonly articles: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const BENCH_SCRIPT = fileURLToPath(new URL('bench.js', import.meta.url));
const runsFor = (articles: number, isLong: boolean): number =>
  articles <= 1000 ? 5 : articles <= 10_000 && !isLong ? 3 : 1;

function runOnce(benchmark: string, articles: number): Measurement {
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', BENCH_SCRIPT, '--once', benchmark, String(articles)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (child.status !== 0) throw new Error(`${benchmark} at ${articles}: ${child.stderr.slice(-2000)}`);
  return JSON.parse(child.stdout.slice(child.stdout.lastIndexOf('\n{'))) as Measurement;
}

/** Median time and peak memory. Slow benchmarks run only once on a large archive. */
export function runBenchmark(benchmark: string, articles: number, isLong = false): Result {
  const measurements = Array.from({ length: runsFor(articles, isLong) }, () => runOnce(benchmark, articles));
  const times = measurements.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const memory = measurements.map(({ megabytes = 0 }) => megabytes);
  return {
    benchmark,
    articles,
    milliseconds: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10,
    megabytes: Math.round(Math.max(...memory)),
  };
}
