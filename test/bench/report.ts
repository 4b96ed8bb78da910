/** Writes what was measured where it is read: the table of `docs/scale.md`, and the curve. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform } from 'node:os';
import type { Result } from './ask.ts';
import { curve } from './curve.ts';
import type { Question } from './question.ts';
import { table } from './table.ts';

const RESULTS = 'docs/scale.json';
const PAGE = 'docs/scale.md';
const DRAWING = 'docs/growth.svg';
const MARKED = /(<!-- measured -->)[^]*(<!-- \/measured -->)/;

/** What was measured before and now; a new result takes the place of the old one of the same question and size. */
function kept(results: readonly Result[], order: readonly string[]): Result[] {
  const before = existsSync(RESULTS)
    ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { results: Result[] }).results
    : [];
  const all = new Map([...before, ...results].map((one) => [`${one.question} ${one.articles}`, one]));
  const rank = (name: string): number => order.indexOf(name);
  return [...all.values()]
    .filter(({ question }) => rank(question) >= 0)
    .sort((a, b) => rank(a.question) - rank(b.question) || a.articles - b.articles);
}

/** Keeps results and writes the page and the drawing anew. */
export function report(results: readonly Result[], questions: Readonly<Record<string, Question>>): void {
  const all = kept(results, Object.keys(questions));
  const machine = `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores`;
  writeFileSync(RESULTS, `${JSON.stringify({ machine, results: all }, undefined, 2)}\n`);
  const meanings = Object.entries(questions)
    .filter(([name]) => all.some(({ question }) => question === name))
    .map(([name, { asks }]) => `- \`${name}\`: ${asks}`);
  const text = `${machine}.\n\n${table(all, questions)}\n\n${meanings.join('\n')}`;
  writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(MARKED, `$1\n\n${text}\n\n$2`));
  writeFileSync(DRAWING, curve(all.filter(({ question }) => questions[question]?.isOneTask !== true)));
}
