import { basename, join, resolve } from 'node:path';
import { slug } from '../../article/urls.ts';
import {
  EXIT_CODE,
  parseCommandLine,
  UsageError,
  type Command,
  type ExitCode,
  type Terminal,
} from '../command.ts';
import { findPackageFolder, findPackageSource, type PackageSource } from '../init/package-source.ts';
import {
  answerError,
  askForAnswers,
  defaultAnswers,
  type Console,
  type SiteAnswers,
} from '../init/site-answers.ts';
import { readTemplateFiles } from '../init/template-files.ts';
import { existingFiles, writeNewSite, type NewFile } from '../init/write-site.ts';
import { pluralize } from '../pluralize.ts';

const HELP = `Starts a new site: settings, two articles, a picture, and what hosts need to publish it.

Usage: npx broadsheet init [DIR] [--yes] [--name NAME] [--language TAG] [--origin URL] [--json]

  DIR             the folder of the site (default: the current one)
  --yes           asks no questions and uses the defaults, as always when not run in a terminal
  --name NAME     the name of the newspaper (default: the name of the folder)
  --language TAG  its language (default: en)
  --origin URL    where it will be served, such as https://example.org
  --json          prints the folder and its files as JSON

No file is ever replaced: if one of those to be written exists, none is written.
Exit code 0: done; 1: files exist or cannot be written; 2: wrong usage.`;

export interface InitEnvironment {
  /** Absent when nobody can be asked. */
  readonly console?: Console | undefined;
  readonly now: () => Date;
  readonly packageFolder: () => string;
}

export const createInitCommand = (environment: InitEnvironment): Command => ({
  help: HELP,
  run: (args, terminal) => startSite(args, terminal, environment),
});

export const initCommand: Command = createInitCommand({
  get console() {
    return process.stdin.isTTY && process.stderr.isTTY
      ? { input: process.stdin, output: process.stderr }
      : undefined;
  },
  now: () => new Date(),
  packageFolder: findPackageFolder,
});

function parseInitArgs(args: readonly string[]) {
  const { values, argument: dir = '.' } = parseCommandLine(args, 'folder', {
    yes: { type: 'boolean', short: 'y', default: false },
    name: { type: 'string' },
    language: { type: 'string' },
    origin: { type: 'string' },
    json: { type: 'boolean', default: false },
  });
  const { yes, json, ...given } = values;
  const origin = given.origin?.replace(/\/$/, '');
  const answers: Partial<SiteAnswers> = { ...given, ...(origin !== undefined && { origin }) };
  for (const [field, answer] of Object.entries(answers)) {
    const error = answerError(field as keyof SiteAnswers, answer);
    if (error !== undefined) throw new UsageError(`--${field}: ${error}`);
  }
  return { dir, answers, yes, json };
}

async function startSite(
  args: readonly string[],
  terminal: Terminal,
  environment: InitEnvironment,
): Promise<ExitCode> {
  const { dir, answers: given, yes, json } = parseInitArgs(args);
  const source = findPackageSource(resolve(dir), environment.packageFolder());
  const defaults = { ...defaultAnswers(dir), ...given };
  const paths = (await newFiles(dir, defaults, source, environment.now())).keys();
  const existing = existingFiles(dir, paths);
  if (existing.length > 0) {
    terminal.err(
      `Nothing was written, because ${existing.length === 1 ? 'this file exists' : 'these files exist'}: ${existing.map((path) => join(dir, path)).join(', ')}. Choose a new folder, such as: npx broadsheet init ${join(dir, 'my-paper')}`,
    );
    return EXIT_CODE.problems;
  }
  const { console } = environment;
  const answers = yes || !console ? defaults : await askForAnswers(defaults, console);
  const files = await newFiles(dir, answers, source, environment.now());
  await writeNewSite(dir, files);
  if (json) terminal.out(JSON.stringify({ folder: dir, files: [...files.keys()] }));
  else for (const line of summary(dir, files.size, source)) terminal.out(line);
  return EXIT_CODE.done;
}

async function newFiles(
  dir: string,
  { name, language, origin }: SiteAnswers,
  { spec, archive }: PackageSource,
  now: Date,
): Promise<ReadonlyMap<string, NewFile>> {
  const files = await readTemplateFiles({
    name,
    language,
    origin,
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    date: now.toISOString().replace(/\.\d+Z$/, 'Z'),
    package: packageName(dir),
    dependency: spec,
  });
  return archive === undefined
    ? files
    : new Map<string, NewFile>([...files, [basename(archive), { copyOf: archive }]]);
}

/** npm allows lower-case ASCII letters, digits and hyphens, and no package that depends on one of its own name. */
function packageName(dir: string): string {
  const name = slug(basename(resolve(dir))).replace(/[^a-z0-9-]/g, '');
  return /^[a-z0-9]/.test(name) && name !== 'broadsheet' ? name : 'my-newspaper';
}

function summary(dir: string, count: number, { folder }: PackageSource): string[] {
  const goThere = dir === '.' ? [] : [`  cd ${/^[\w./-]+$/.test(dir) ? dir : JSON.stringify(dir)}`];
  const note =
    folder === undefined
      ? []
      : [
          `The package is used from ${folder}, which only this machine has. For a host that builds the site: npm pack there, then npm install the .tgz file from this folder.`,
        ];
  return [
    `Started a site in ${dir} (${pluralize(count, 'file')}). Next:`,
    ...goThere,
    '  npm install',
    '  npm run dev',
    ...note,
  ];
}
