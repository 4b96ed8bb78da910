/** Runs the built program as a user would, and tells what it took. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from './question.ts';

/** Writes the peak memory of the process, threads and all, when it ends. */
const PEAK = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));`;

/** Runs `broadsheet` with arguments, from the folder of the project. Throws what it printed when it fails. */
export function runProgram(...args: readonly string[]): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-peak-'));
  const peak = join(folder, 'peak');
  const watched = `data:text/javascript,${encodeURIComponent(PEAK)}`;
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

/** What leaves out all that is not the publishing of pages. */
export const PAGES_ALONE = ['--no-images', '--no-search', '--no-compress'];
