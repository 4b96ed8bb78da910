/**
 * `npm run bench -- NAMES SIZES [--save]`: measures, prints a table, and with `--save` brings `docs/scale.md` and the growth
 * curve up to date. NAMES and SIZES are lists with commas; `all` asks everything that does not take minutes.
 */
import { ask, type Result } from './ask.ts';
import { removeOut } from './folders.ts';
import type { Question } from './question.ts';
import { images } from './questions/images.ts';
import { lists } from './questions/lists.ts';
import { parse } from './questions/parse.ts';
import { publishAll } from './questions/publish-all.ts';
import { publishChange } from './questions/publish-change.ts';
import { publishNothing } from './questions/publish-nothing.ts';
import { publish } from './questions/publish.ts';
import { relatedChange } from './questions/related-change.ts';
import { related } from './questions/related.ts';
import { render } from './questions/render.ts';
import { search } from './questions/search.ts';
import { write } from './questions/write.ts';
import { report } from './report.ts';
import { table } from './table.ts';

const QUESTIONS: Readonly<Record<string, Question>> = {
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

function namesIn(list: string): string[] {
  if (list === 'all') return Object.keys(QUESTIONS).filter((name) => QUESTIONS[name]?.isLong !== true);
  const names = list.split(',');
  const unknown = names.filter((name) => !Object.hasOwn(QUESTIONS, name));
  if (unknown.length > 0)
    throw new Error(`No question is named ${unknown.join(', ')}; there are: all, ${Object.keys(QUESTIONS).join(', ')}`);
  return names;
} // prettier-ignore

async function once(name: string, articles: number): Promise<void> {
  const answer = await QUESTIONS[name]?.answer(articles);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`\n${JSON.stringify({ megabytes, ...answer })}\n`);
}

function main(args: readonly string[]): void {
  const [list = 'all', sizes = '100,1000,10000'] = args.filter((one) => !one.startsWith('--'));
  const results: Result[] = [];
  try {
    for (const name of namesIn(list)) {
      for (const articles of sizes.split(',').map(Number)) {
        process.stderr.write(`${name} ${articles} …\n`);
        results.push(ask(name, articles, QUESTIONS[name]?.isLong));
      }
      // After each question, so that hours of measuring are not lost with the last one.
      if (args.includes('--save')) report(results, QUESTIONS);
    }
  } finally {
    removeOut();
  }
  process.stdout.write(`${table(results, QUESTIONS)}\n`);
}

const [first = '', ...rest] = process.argv.slice(2);
if (first === '--once') await once(rest[0] ?? '', Number(rest[1]));
else main([first, ...rest].filter((one) => one !== ''));
