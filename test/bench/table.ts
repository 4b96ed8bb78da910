/** Results as a table in Markdown, which is read as well on a terminal. */
import type { Result } from './ask.ts';
import type { Question } from './question.ts';

const number = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });

const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${number(milliseconds)} ms` : `${number(milliseconds / 1000, 1)} s`;

/** Cost per article over that at the smallest size from `from` articles on: 1 is linear growth. */
function ratio(results: readonly Result[], one: Result, from = 0): string {
  const first = results.find(({ question, articles }) => question === one.question && articles >= from);
  if (!first || first === one) return '';
  return number(one.milliseconds / one.articles / (first.milliseconds / first.articles), 2);
}

/** A row a question and size: time, time per article, its ratio to the smallest size, memory. */
export function table(results: readonly Result[], questions: Readonly<Record<string, Question>>): string {
  const rows = results.map((one) => {
    const task = questions[one.question]?.isOneTask === true;
    return [
      one.question,
      number(one.articles),
      duration(one.milliseconds),
      task ? '' : `${number((one.milliseconds / one.articles) * 1000)} µs`,
      task ? '' : ratio(results, one),
      one.megabytes > 0 ? `${number(one.megabytes)} MB` : '',
    ];
  });
  return aligned([['question', 'articles', 'time', 'per article', 'ratio', 'memory'], ...rows]);
}

function aligned([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
