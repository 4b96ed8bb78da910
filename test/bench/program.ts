/** Runs the built program and measures it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './benchmark.ts';

/** Reports the peak memory of the process on exit. */
const REPORT_PEAK_MEMORY = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));`;

/** Runs `broadsheet` in the project folder; throws with its output on failure. */
export function runProgram(...args: readonly string[]): Measurement {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-peak-'));
  const peak = join(folder, 'peak');
  const watched = `data:text/javascript,${encodeURIComponent(REPORT_PEAK_MEMORY)}`;
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', watched, 'app/cli.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_PEAK: peak },
    maxBuffer: 2 ** 28,
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(stderr.slice(0, 2000));
  const megabytes = Number(readFileSync(peak, 'utf8')) / 1024;
  rmSync(folder, { recursive: true });
  return { milliseconds, megabytes };
}

/** Options that skip everything but pages. */
export const PAGES_ONLY = ['--no-images', '--no-search', '--no-compress'];
