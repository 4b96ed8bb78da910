import { importBatch, type ImportedEntry, type ImportFailure } from '../../importers/import-batch.ts';
import { articleJson } from '../../importers/finish-article.ts';
import { mapFiles } from '../map-concurrently.ts';
import { EXIT_CODE, type Command, type ExitCode, type Terminal } from '../command.ts';
import {
  writePlannedFile,
  planFile,
  plannedFileErrors,
  readExistingHeadlines,
  type PlannedFile,
} from '../import/planned-files.ts';
import { formatNames, parseImportArgs, type ImportSettings } from '../import/import-args.ts';
import { readDocuments } from '../import/read-documents.ts';
import { formatProblem } from '../problems/problem.ts';
import type { ImportNote } from '../../importers/importer.ts';

const HELP = `Imports documents as articles, and reports what was kept, guessed and dropped.

Usage: npx broadsheet import SOURCE... [--into CONTENT] [--format NAME] [--stdout] [--json]

  SOURCE            a file, a folder (all files with a known extension), or - for standard input
  --into CONTENT    the content folder (default: public); writes CONTENT/articles/<headline>.json
  --format NAME     the format, if the file name does not show it: ${formatNames()}
  --stdout          prints the article (or a list of several) and writes no file; the report goes to standard error
  --json            prints the report as JSON: { documents, problems }
  --force           replaces existing article files that differ
  --language TAG    the language of the documents, such as en or pt-BR
  --encoding NAME   the encoding of the documents, such as windows-1256
  --counters LIST   what numbers below the headline count, in order: comments,shares,views (or none)
  --no-pullquotes   does not propose pull quotes

If one document cannot be imported, none is.
Exit code 0: done; 1: a document cannot be imported or a file already exists; 2: wrong usage.`;

export const importCommand: Command = {
  help: HELP,
  run: importDocuments,
};

async function importDocuments(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const settings = parseImportArgs(args);
  const { documents, errors: readErrors } = await readDocuments(settings.sources, settings.format);
  const existing = await readExistingHeadlines(settings.into);
  const { entries, failures: importErrors } = importBatch(documents, settings.format, {
    ...settings.options,
    existingArticles: existing,
  });
  const errors = [...readErrors, ...importErrors];
  const outcome = settings.stdout
    ? printArticles(entries, errors, terminal)
    : await writeArticles(entries, errors, settings);
  printReport(outcome, settings, terminal);
  return outcome.errors.length === 0 ? EXIT_CODE.done : EXIT_CODE.problems;
}

interface ImportOutcome {
  readonly documents: readonly {
    readonly entry: ImportedEntry;
    readonly status: string;
    readonly file?: string;
  }[];
  readonly errors: readonly ImportFailure[];
}

function printArticles(
  entries: readonly ImportedEntry[],
  errors: readonly ImportFailure[],
  terminal: Terminal,
): ImportOutcome {
  if (errors.length > 0) return { documents: [], errors };
  const [only, second] = entries.map(({ article }) => article);
  const list = entries.map(({ article }) => article);
  terminal.out(only && !second ? articleJson(only).trimEnd() : JSON.stringify(list, null, 2));
  return { documents: entries.map((entry) => ({ entry, status: 'printed' })), errors };
}

/** All or nothing: every file is checked before the first is written. */
async function writeArticles(
  entries: readonly ImportedEntry[],
  importErrors: readonly ImportFailure[],
  settings: ImportSettings,
): Promise<ImportOutcome> {
  const plan = (entry: ImportedEntry): Promise<PlannedFile> => planFile(entry, settings.into, settings.force);
  const planned = await mapFiles(entries, plan);
  const errors = [...importErrors, ...planned.flatMap(plannedFileErrors)];
  if (errors.length > 0) return { documents: [], errors };
  return {
    documents: planned,
    errors: (await mapFiles(planned, writePlannedFile)).flat(),
  };
}

const KIND_WIDTH = 'dropped'.length;

/** `  guessed  line 4: “443” is the number of shares` */
const formatNote = ({ kind, line, message }: ImportNote): string =>
  `  ${kind.padEnd(KIND_WIDTH)}  ${line === undefined ? '' : `line ${line}: `}${message}`;

function printReport(
  { documents, errors }: ImportOutcome,
  { json, stdout }: ImportSettings,
  terminal: Terminal,
): void {
  const print = (line: string): void => (stdout ? terminal.err(line) : terminal.out(line));
  if (json) return print(jsonReport({ documents, errors }));
  for (const { entry, status, file } of documents) {
    print(`${entry.source}: ${file === undefined ? status : `${status} ${file}`}`);
    for (const note of entry.notes) print(formatNote(note));
  }
  for (const { source, message } of errors)
    terminal.err(formatProblem({ file: source, path: '(document)', message, severity: 'error' }));
  if (errors.length > 0 && documents.length === 0) terminal.err('Nothing was written.');
}

const jsonReport = ({ documents, errors }: ImportOutcome): string => {
  const listed = documents.map(({ entry, status, file }) => ({
    source: entry.source,
    format: entry.format,
    headline: entry.article.headline,
    status,
    ...(file !== undefined && { file }),
    notes: entry.notes,
  }));
  return JSON.stringify({ documents: listed, problems: errors }, null, 2);
};
