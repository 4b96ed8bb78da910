/** Asks one question about one size in a process of its own, a few times where that is quick. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answer } from './question.ts';

/** What is kept of an answer. */
export interface Result {
  readonly question: string;
  readonly articles: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const SELF = fileURLToPath(new URL('bench.js', import.meta.url));
const timesFor = (articles: number, isLong: boolean): number =>
  articles <= 1000 ? 5 : articles <= 10_000 && !isLong ? 3 : 1;

function once(question: string, articles: number): Answer {
  const child = spawnSync(
    process.execPath,
    ['--max-old-space-size=12000', SELF, '--once', question, String(articles)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (child.status !== 0) throw new Error(`${question} at ${articles}: ${child.stderr.slice(-2000)}`);
  return JSON.parse(child.stdout.slice(child.stdout.lastIndexOf('\n{'))) as Answer;
}

/** The median of the times; the memory is the highest. What takes long is asked once of a large archive. */
export function ask(question: string, articles: number, isLong = false): Result {
  const answers = Array.from({ length: timesFor(articles, isLong) }, () => once(question, articles));
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const memory = answers.map(({ megabytes = 0 }) => megabytes);
  return {
    question,
    articles,
    milliseconds: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10,
    megabytes: Math.round(Math.max(...memory)),
  };
}
