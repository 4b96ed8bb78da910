/** `broadsheet build`. */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from '../press/build.ts';
import type { BuildReport } from '../press/options.ts';
import { counted } from '../counted.ts';
import { EXIT, UsageError, type Command, type Exit, type Terminal } from '../command.ts';
import { progressBar } from '../progress.ts';
import { formatProblem } from '../problems/problems.ts';
import { messageOf } from '../problems/system-reason.ts';
import { onChange } from '../press/watch.ts';
import { writeWhole } from '../press/write-whole.ts';

const help = `Publishes a content folder as a static site.

Usage: npx broadsheet build [CONTENT] [--out DIR] [--base /path/] [--origin URL]

  CONTENT         the content folder (default: public)
  --out DIR       the output folder (default: dist)
  --base /path/   the path that the site is served under (default: /)
  --origin URL    where the site is served, such as https://example.org (default: origin in site.json)
  --watch         keeps running, and publishes again when the content changes
  --full          writes all files again, also unchanged ones
  --changes FILE  writes lists of added, changed and removed files to FILE, as JSON
  --json          prints the report as JSON
  --no-compress   writes no compressed files (.br, .gz)
  --no-images     publishes pictures as they are, in one size
  --no-search     leaves out search: the index, the page and links to it

Unchanged files are not written again. If the content has errors, all problems are listed and the site stays as it was.
Exit code 0: published; 1: the content has problems; 2: wrong usage.`;

const ORIGIN = /^https?:\/\/[^/?#\s@\\]+$/;
const BASE = /^\/(?:(?!\.{1,2}\/)[^/\\?#\s]+\/)*$/;

function settings(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      origin: { type: 'string' },
      full: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      changes: { type: 'string' },
      json: { type: 'boolean', default: false },
      'no-images': { type: 'boolean' },
      'no-search': { type: 'boolean' },
      'no-compress': { type: 'boolean' },
    },
  });
  const [content = 'public', ...others] = positionals;
  if (others.length > 0) throw new UsageError('takes one content folder');
  const base = `/${values.base}/`.replace(/\/{2,}/g, '/');
  if (!BASE.test(base))
    throw new UsageError(`--base must be a path such as /news/, not ${JSON.stringify(values.base)}`);
  const origin = values.origin?.replace(/\/$/, '');
  if (origin !== undefined && !ORIGIN.test(origin))
    throw new UsageError(`--origin must be like https://example.org, not ${JSON.stringify(values.origin)}`);
  return {
    ...values,
    content,
    base,
    origin,
    compress: !values['no-compress'],
    images: !values['no-images'],
    search: !values['no-search'],
  };
}

function summary({ articles, pages, changes }: BuildReport, out: string, seconds: number): string {
  const { added = [], changed = [], removed = [] } = changes ?? {};
  return (
    `Published ${counted(articles, 'article')} as ${counted(pages, 'page')} in ${out} (${seconds.toFixed(1)} s): ` +
    `${counted(added.length, 'file')} added, ${changed.length} changed, ${removed.length} removed.`
  );
}

type Settings = ReturnType<typeof settings>;

async function publish({ changes: file, json, ...given }: Settings, terminal: Terminal): Promise<Exit> {
  const { out } = given;
  const start = performance.now();
  const bar = progressBar(terminal, 'pages');
  const pictures = progressBar(terminal, 'pictures');
  const progress = {
    pictureProgress: pictures.show,
    progress: (done: number) => {
      pictures.clear();
      bar.show(done);
    },
  };
  const report = await build({ ...given, ...progress }).finally(() => {
    pictures.clear();
    bar.clear();
  });
  const { problems, changes } = report;
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else for (const problem of problems) terminal.err(formatProblem(problem));
  if (!changes) {
    if (!json) terminal.err(`Nothing was published: ${counted(problems.length, 'problem')}, listed above.`);
    return EXIT.problems;
  }
  if (file !== undefined) await writeWhole(file, `${JSON.stringify(changes, null, 2)}\n`);
  if (!json) terminal.out(summary(report, out, (performance.now() - start) / 1000));
  return EXIT.done;
}

/**
 * Publishes, and again whenever something changes, until the program is ended. What goes wrong in between is said, and
 * ends nothing; where there is no folder to watch, that is said once.
 */
async function stay(given: Settings, terminal: Terminal): Promise<Exit> {
  const folder = await stat(given.content).catch(() => undefined);
  if (!folder?.isDirectory()) return publish(given, terminal);
  const end = new AbortController();
  let exit: Exit = EXIT.done;
  const first = async (): Promise<void> => {
    exit = await publish(given, terminal);
    process.once('SIGINT', () => end.abort());
    terminal.err(`Watching ${given.content}; press Ctrl+C to stop.`);
  };
  const changed = async (): Promise<void> => {
    try {
      await publish({ ...given, full: false }, terminal);
    } catch (error) {
      terminal.err(`broadsheet build: ${messageOf(error)}`);
    }
  };
  await onChange(given.content, { first, changed }, end.signal);
  return exit;
}

async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const given = settings(args);
  return given.watch ? stay(given, terminal) : publish(given, terminal);
}

export const buildCommand: Command = {
  name: 'build',
  summary: 'publishes a content folder as a static site',
  help,
  run,
};
