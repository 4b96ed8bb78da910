import { isPageId } from '../../article/urls.ts';
import { cacheFolder } from '../pipeline/cache-folder.ts';
import { pluralize } from '../pluralize.ts';
import { EXIT_CODE, parseCommandLine, type Command, type ExitCode, type Terminal } from '../command.ts';
import { readContent, type Content } from '../content/read-content.ts';
import { policyNotice } from '../content/policy-notice.ts';
import { processPictures } from '../pictures/process-pictures.ts';
import { compareByFile, formatProblem } from '../problems/problem.ts';

const HELP = `Checks a content folder and lists all problems, one per line.

Usage: npx broadsheet check [CONTENT] [--json]

  CONTENT   the content folder (default: public)
  --json    prints a JSON list of { file, path, line, column, message, severity, suggestion }

Each line has the form "file: path.in.json: what is wrong; how to fix it (line 12, column 5)".
Exit code 0: no problems; 1: problems; 2: wrong usage.`;

export const checkCommand: Command = {
  help: HELP,
  run: check,
};

async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, argument: dir = 'public' } = parseCommandLine(args, 'content folder', {
    json: { type: 'boolean', default: false },
  });
  const content = await readContent(dir);
  const { problems } = await processPictures(
    dir,
    { ...content, articles: [...content.articles, ...content.withheld] },
    { cache: cacheFolder(dir), mode: 'look' },
  );
  const all = [...content.problems, ...problems].sort(compareByFile);
  const notice = policyNotice(content.site);
  if (notice !== undefined) terminal.err(notice);
  if (values.json) terminal.out(JSON.stringify(all, null, 2));
  else {
    for (const problem of all) terminal.out(formatProblem(problem));
    terminal.err(checkSummary({ ...content, problems: all }));
  }
  return all.length > 0 ? EXIT_CODE.problems : EXIT_CODE.done;
}

function checkSummary({ articles: published, withheld, problems }: Content): string {
  const articles = [...published, ...withheld].filter(({ id }) => !isPageId(id));
  const files = new Set(problems.map((problem) => problem.file)).size;
  if (problems.length === 0) return `${pluralize(articles.length, 'article')}, no problems`;
  return `${pluralize(problems.length, 'problem')} in ${pluralize(files, 'file')}; ${pluralize(articles.length, 'article')} read`;
}
