import { parseArgs } from 'node:util';
import { cacheFolder } from '../press/cache-folder.ts';
import { counted } from '../counted.ts';
import { EXIT, UsageError, type Command, type Exit, type Terminal } from '../command.ts';
import { readContent, type Content } from '../content/content.ts';
import { openGallery } from '../pictures/pictures.ts';
import { byFile, formatProblem } from '../problems/problems.ts';

const HELP = `Checks a content folder and lists all problems, one per line.

Usage: npx broadsheet check [CONTENT] [--json]

  CONTENT   the content folder (default: public)
  --json    prints a JSON list of { file, path, line, column, message, severity, suggestion }

Each line has the form "file: path.in.json: what is wrong; how to fix it (line 12, column 5)".
Exit code 0: no problems; 1: problems; 2: wrong usage.`;

/** `broadsheet check`: lists the problems of a content folder on standard output, a summary on standard error. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'checks the content and lists all problems',
  help: HELP,
  run: check,
};

async function check(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [dir = 'public', second] = positionals;
  if (second !== undefined)
    throw new UsageError(`takes one content folder, not also ${JSON.stringify(second)}`);
  const read = await readContent(dir);
  const { problems } = await openGallery(dir, read, { cache: cacheFolder(dir), mode: 'look' });
  const content = { ...read, problems: [...read.problems, ...problems].sort(byFile) };
  if (values.json) terminal.out(JSON.stringify(content.problems, null, 2));
  else for (const problem of content.problems) terminal.out(formatProblem(problem));
  if (!values.json) terminal.err(summary(content));
  return content.problems.length > 0 ? EXIT.problems : EXIT.done;
}

function summary({ articles, problems }: Content): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length === 0) return `${counted(articles.length, 'article')}, no problems`;
  return `${counted(problems.length, 'problem')} in ${counted(files, 'file')}; ${counted(articles.length, 'article')} read`;
}
