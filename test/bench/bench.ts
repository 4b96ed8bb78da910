/**
 * `npm run bench -- NAMES SIZES [--save]`: runs benchmarks and prints a table; `--save` updates
 * `docs/scale.md` and the chart. NAMES and SIZES are comma-separated; `all` runs everything that does not
 * take minutes.
 */
import { runBenchmark, type Result } from './run-benchmark.ts';
import { removeOutputs } from './folders.ts';
import type { Benchmark } from './benchmark.ts';
import { images } from './benchmarks/images.ts';
import { lists } from './benchmarks/lists.ts';
import { parse } from './benchmarks/parse.ts';
import { publishAll } from './benchmarks/publish-all.ts';
import { publishChange } from './benchmarks/publish-change.ts';
import { publishNothing } from './benchmarks/publish-nothing.ts';
import { publish } from './benchmarks/publish.ts';
import { relatedChange } from './benchmarks/related-change.ts';
import { related } from './benchmarks/related.ts';
import { render } from './benchmarks/render.ts';
import { search } from './benchmarks/search.ts';
import { write } from './benchmarks/write.ts';
import { saveResults } from './save-results.ts';
import { resultsTable } from './results-table.ts';

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  parse,
  lists,
  related,
  'related-change': relatedChange,
  render,
  images,
  search,
  write,
  publish,
  'publish-change': publishChange,
  'publish-nothing': publishNothing,
  'publish-all': publishAll,
};

function parseNames(list: string): string[] {
  if (list === 'all') return Object.keys(BENCHMARKS).filter((name) => BENCHMARKS[name]?.isLong !== true);
  const names = list.split(',');
  const unknown = names.filter((name) => !Object.hasOwn(BENCHMARKS, name));
  if (unknown.length > 0)
    throw new Error(`No benchmark is named ${unknown.join(', ')}; there are: all, ${Object.keys(BENCHMARKS).join(', ')}`);
  return names;
} // prettier-ignore

async function runInThisProcess(name: string, articles: number): Promise<void> {
  const measurement = await BENCHMARKS[name]?.run(articles);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`\n${JSON.stringify({ megabytes, ...measurement })}\n`);
}

function main(args: readonly string[]): void {
  const [list = 'all', sizes = '100,1000,10000'] = args.filter((one) => !one.startsWith('--'));
  const results: Result[] = [];
  try {
    for (const name of parseNames(list)) {
      for (const articles of sizes.split(',').map(Number)) {
        process.stderr.write(`${name} ${articles} …\n`);
        results.push(runBenchmark(name, articles, BENCHMARKS[name]?.isLong));
      }
      // After each benchmark, so that an interruption does not lose hours of results.
      if (args.includes('--save')) saveResults(results, BENCHMARKS);
    }
  } finally {
    removeOutputs();
  }
  process.stdout.write(`${resultsTable(results, BENCHMARKS)}\n`);
}

const [first = '', ...rest] = process.argv.slice(2);
if (first === '--once') await runInThisProcess(rest[0] ?? '', Number(rest[1]));
else main([first, ...rest].filter((one) => one !== ''));
