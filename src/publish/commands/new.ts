import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article } from '../../article/schema.ts';
import { slug } from '../../article/urls.ts';
import { EXIT_CODE, UsageError, type Command, type ExitCode, type Terminal } from '../command.ts';
import { findPackageFolder } from '../init/package-source.ts';
import { schemaPath } from '../init/schema-path.ts';
import { createFile, createFolders } from '../file-system.ts';
import { readSiteFile } from '../content/site-file.ts';

const HELP = `Creates an article file in a content folder and prints its path.

Usage: npx broadsheet new "Headline" [--markdown] [--into CONTENT] [--json]

  --markdown       writes Markdown with front matter instead of JSON
  --into CONTENT   the content folder (default: public)
  --json           prints the path as JSON

The file is articles/<headline>.json or .md; an existing file is never overwritten.
Exit code 0: done; 1: the file already exists; 2: wrong usage.`;

export const createNewCommand = (
  now: () => Date,
  packageFolder: () => string = findPackageFolder,
): Command => ({
  help: HELP,
  run: (args, terminal) => startArticle(args, terminal, now(), packageFolder()),
});

export const newCommand: Command = createNewCommand(() => new Date());

async function startArticle(
  args: readonly string[],
  terminal: Terminal,
  now: Date,
  packageFolder: string,
): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      into: { type: 'string', default: 'public' },
      markdown: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const headline = headlineOf(positionals);
  const { site } = readSiteFile(values.into);
  const fileOf = (extension: string): string => join(values.into, 'articles', slug(headline) + extension);
  const [file, other] = values.markdown ? [fileOf('.md'), fileOf('.json')] : [fileOf('.json'), fileOf('.md')];
  const article = draftArticle(headline, site.language, now);
  const schema = schemaPath(file, packageFolder);
  const text = values.markdown
    ? markdownOf(article)
    : `${JSON.stringify({ ...(schema !== undefined && { $schema: schema }), ...article }, null, 2)}\n`;
  createFolders(dirname(file));
  const isTaken = existsSync(other);
  if (isTaken || !createFile(file, text)) {
    terminal.err(`${isTaken ? other : file} already exists; edit it, or choose another headline`);
    return EXIT_CODE.problems;
  }
  terminal.out(values.json ? JSON.stringify({ file }) : file);
  return EXIT_CODE.done;
}

function headlineOf([headline, second]: readonly string[]): string {
  if (headline === undefined || headline.trim() === '')
    throw new UsageError('needs a headline, such as: npx broadsheet new "Rain at last"');
  if (second !== undefined) throw new UsageError('takes one headline; put quotes around all of it');
  return headline.trim().replace(/\s+/g, ' ');
}

const PLACEHOLDER = 'Write the first paragraph here.';

const draftArticle = (headline: string, language: string, now: Date): Article => ({
  version: 1,
  language,
  headline,
  datePublished: now.toISOString().replace(/\.\d+Z$/, 'Z'),
  body: [{ type: 'paragraph', text: PLACEHOLDER }],
});

/** Strings in JSON are strings in YAML too. */
const markdownOf = ({ headline, language, datePublished }: Article): string =>
  [
    '---',
    `headline: ${JSON.stringify(headline)}`,
    `language: ${language}`,
    `datePublished: ${datePublished}`,
    '---',
    '',
    PLACEHOLDER,
    '',
  ].join('\n');
