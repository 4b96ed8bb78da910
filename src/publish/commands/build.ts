import { join } from 'node:path';
import { build } from '../pipeline/build.ts';
import type { BuildReport, WithheldArticle } from '../pipeline/build-options.ts';
import { pluralize } from '../pluralize.ts';
import {
  EXIT_CODE,
  parseCommandLine,
  UsageError,
  type Command,
  type ExitCode,
  type Terminal,
} from '../command.ts';
import { progressBar } from '../progress.ts';
import { formatProblem } from '../problems/problem.ts';
import { errorMessage } from '../problems/system-errors.ts';
import { watchContent } from '../pipeline/watch-content.ts';
import { parseBase, splitUrl } from '../site-base.ts';
import { isFolder, writeAtomically } from '../file-system.ts';

const HELP = `Publishes a content folder as a static site.

Usage: npx broadsheet build [CONTENT] [--out DIR] [--base /path/] [--origin URL]

  CONTENT         the content folder (default: public)
  --out DIR       the output folder (default: dist)
  --base /path/   the path that the site is served under (default: /)
  --origin URL    where the site is served, such as https://example.org (default: origin in site.json)
  --watch         keeps running, and publishes again when the content changes or a scheduled article is due
  --drafts        also publishes drafts, marked as such
  --future        also publishes articles with a date in the future
  --full          writes all files again, including unchanged ones
  --changes FILE  writes lists of added, changed and removed files to FILE, as JSON
  --json          prints the report as JSON
  --no-compress   writes no compressed files (.br, .gz)
  --no-images     publishes pictures as they are, in one size
  --portable      publishes for reading without a server, such as from a zip file: relative addresses, no search and no app
  --no-search     leaves out search: the index, the page and links to it

Unchanged files are not written again. If the content has errors, all problems are listed and the site stays as it was.
Exit code 0: published; 1: the content has problems; 2: wrong usage.`;

const ORIGIN_PATTERN = /^https?:\/\/[^/?#\s@\\]+$/;

function originRemedy(origin: string): string {
  const url = splitUrl(origin);
  return url ? `; write --origin ${url.origin} --base ${url.base}` : '';
}

function parseBuildArgs(args: readonly string[]) {
  const { values, argument: content = 'public' } = parseCommandLine(args, 'content folder', {
    out: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    origin: { type: 'string' },
    drafts: { type: 'boolean', default: false },
    future: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    portable: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    changes: { type: 'string' },
    json: { type: 'boolean', default: false },
    'no-images': { type: 'boolean' },
    'no-search': { type: 'boolean' },
    'no-compress': { type: 'boolean' },
  });
  const base = parseBase(`/${values.base}/`.replace(/\/{2,}/g, '/'), values.base);
  const origin = values.origin?.replace(/\/$/, '');
  if (origin !== undefined && !ORIGIN_PATTERN.test(origin))
    throw new UsageError(
      `--origin must be like https://example.org, not ${JSON.stringify(values.origin)}${originRemedy(origin)}`,
    );
  if (values.portable && base !== '/')
    throw new UsageError('--portable and --base exclude each other: a portable site can stand anywhere');
  return {
    ...values,
    content,
    base,
    origin,
    compress: !values['no-compress'] && !values.portable,
    images: !values['no-images'],
    search: !values['no-search'],
  };
}

function buildSummary({ articles, pages, changes }: BuildReport, out: string, seconds: number): string {
  const { added = [], changed = [], removed = [] } = changes ?? {};
  return (
    `Published ${pluralize(articles, 'article')} as ${pluralize(pages, 'page')} in ${out} (${seconds.toFixed(1)} s): ` +
    `${pluralize(added.length, 'file')} added, ${changed.length} changed, ${removed.length} removed.`
  );
}

function nextSteps({ out, base, portable }: BuildSettings): string {
  const folder = /^[\w./][\w./-]*$/.test(out) ? out : JSON.stringify(out);
  if (portable)
    return `The site is in ${folder}. To look at it: open ${join(out, 'index.html')} in a browser`;
  const place =
    base === '/' ? 'the root of a host (for a path of it: --base /path/)' : `the path ${base} of a host`;
  return `The site is in ${folder}, made for ${place}. To look at it: npx broadsheet serve ${folder}`;
}

const LISTED_WITHHELD = 5;

function withheldSummary(withheld: readonly WithheldArticle[]): string {
  const drafts = withheld.filter(({ reason }) => reason === 'draft');
  const future = withheld
    .flatMap(({ file, datePublished = '' }) => (datePublished === '' ? [] : [{ file, datePublished }]))
    .toSorted((a, b) => Date.parse(a.datePublished) - Date.parse(b.datePublished));
  const dates = future
    .slice(0, LISTED_WITHHELD)
    .map(({ file, datePublished }) => `${file} until ${datePublished}`);
  if (future.length > dates.length) dates.push(`${future.length - dates.length} more`);
  const parts = [
    ...(drafts.length > 0 ? [`${pluralize(drafts.length, 'draft')} (--drafts publishes them)`] : []),
    ...(dates.length > 0 ? [`${dates.join(', ')} (--future publishes them now)`] : []),
  ];
  return `Left out: ${parts.join('; ')}.`;
}

type BuildSettings = ReturnType<typeof parseBuildArgs>;

interface Publication {
  readonly exit: ExitCode;
  readonly nextPublicationMs: number | undefined;
}

async function publishOnce(given: BuildSettings, terminal: Terminal): Promise<Publication> {
  const { changes: file, json, ...settings } = given;
  const { out } = settings;
  const start = performance.now();
  const pageBar = progressBar(terminal, 'page');
  const pictureBar = progressBar(terminal, 'picture');
  const progress = {
    pictureProgress: pictureBar.show,
    progress: (done: number) => {
      pictureBar.clear();
      pageBar.show(done);
    },
  };
  const report = await build({ ...settings, ...progress }).finally(() => {
    pictureBar.clear();
    pageBar.clear();
  });
  const { problems, changes, nextPublicationMs } = report;
  if (json) terminal.out(JSON.stringify(report, null, 2));
  else for (const problem of problems) terminal.err(formatProblem(problem));
  if (!changes) {
    if (!json) terminal.err(`Nothing was published: ${pluralize(problems.length, 'problem')}, listed above.`);
    return { exit: EXIT_CODE.problems, nextPublicationMs };
  }
  if (file !== undefined) await writeAtomically(file, `${JSON.stringify(changes, null, 2)}\n`);
  if (!json) {
    terminal.out(buildSummary(report, out, (performance.now() - start) / 1000));
    if (report.withheld.length > 0) terminal.out(withheldSummary(report.withheld));
    for (const notice of report.notices) terminal.out(notice);
    if (!settings.watch) terminal.out(nextSteps(given));
  }
  return { exit: EXIT_CODE.done, nextPublicationMs };
}

/** Errors are reported without ending the watch; a missing content folder is reported once. */
async function publishAndWatch(settings: BuildSettings, terminal: Terminal): Promise<ExitCode> {
  if (!isFolder(settings.content)) return (await publishOnce(settings, terminal)).exit;
  const stop = new AbortController();
  let exit: ExitCode = EXIT_CODE.done;
  const onStart = async (): Promise<number | undefined> => {
    const first = await publishOnce(settings, terminal);
    ({ exit } = first);
    process.once('SIGINT', () => stop.abort());
    terminal.err(`Watching ${settings.content}; press Ctrl+C to stop.`);
    return first.nextPublicationMs;
  };
  const onChange = async (): Promise<number | undefined> => {
    try {
      return (await publishOnce({ ...settings, full: false }, terminal)).nextPublicationMs;
    } catch (error) {
      terminal.err(`broadsheet build: ${errorMessage(error)}`);
      return undefined;
    }
  };
  await watchContent(settings.content, { onStart, onChange }, stop.signal);
  return exit;
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const settings = parseBuildArgs(args);
  return settings.watch ? publishAndWatch(settings, terminal) : (await publishOnce(settings, terminal)).exit;
}

export const buildCommand: Command = {
  help: HELP,
  run,
};
