import { importBatch, type Entry, type Fault } from '../../importers/batch.ts';
import { articleFile } from '../../importers/finish.ts';
import { noteLine } from '../../importers/report.ts';
import { mapBounded } from '../content/bounded.ts';
import { EXIT, type Command, type Exit, type Terminal } from '../command.ts';
import { carryOut, place, placingFault, readHeadlines, type Placing } from '../import/placing.ts';
import { formatNames, readSettings, type Settings } from '../import/settings.ts';
import { readSources } from '../import/sources.ts';
import { formatProblem } from '../problems/problems.ts';

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

/** `broadsheet import`: foreign documents into article files, with a report. */
export const importCommand: Command = {
  name: 'import',
  summary: 'imports documents as articles, with a report',
  help: HELP,
  run: importDocuments,
};

const FILES_AT_ONCE = 64;

async function importDocuments(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const settings = readSettings(args);
  const { documents, faults: unread } = await readSources(settings.sources, settings.format);
  const edition = await readHeadlines(settings.into);
  const { entries, faults } = importBatch(documents, settings.format, { ...settings.options, edition });
  const broken = [...unread, ...faults];
  const done = settings.stdout
    ? printing(entries, broken, terminal)
    : await writing(entries, broken, settings);
  report(done, settings, terminal);
  return done.faults.length === 0 ? EXIT.done : EXIT.problems;
}

interface Done {
  readonly documents: readonly { readonly entry: Entry; readonly status: string; readonly file?: string }[];
  readonly faults: readonly Fault[];
}

function printing(entries: readonly Entry[], faults: readonly Fault[], terminal: Terminal): Done {
  if (faults.length > 0) return { documents: [], faults };
  const [only, second] = entries.map(({ article }) => article);
  const list = entries.map(({ article }) => article);
  terminal.out(only && !second ? articleFile(only).trimEnd() : JSON.stringify(list, null, 2));
  return { documents: entries.map((entry) => ({ entry, status: 'printed' })), faults };
}

/** All or nothing: looks at every place before it writes to the first. */
async function writing(
  entries: readonly Entry[],
  broken: readonly Fault[],
  settings: Settings,
): Promise<Done> {
  const look = (entry: Entry): Promise<Placing> => place(entry, settings.into, settings.force);
  const placings = await mapBounded(entries, FILES_AT_ONCE, look);
  const faults = [...broken, ...placings.flatMap(placingFault)];
  if (faults.length > 0) return { documents: [], faults };
  return { documents: placings, faults: (await mapBounded(placings, FILES_AT_ONCE, carryOut)).flat() };
}

function report({ documents, faults }: Done, { json, stdout }: Settings, terminal: Terminal): void {
  const say = (line: string): void => (stdout ? terminal.err(line) : terminal.out(line));
  if (json) return say(jsonReport({ documents, faults }));
  for (const { entry, status, file } of documents) {
    say(`${entry.source}: ${file === undefined ? status : `${status} ${file}`}`);
    for (const note of entry.notes) say(noteLine(note));
  }
  for (const { source, message } of faults)
    terminal.err(formatProblem({ file: source, path: '(document)', message, severity: 'error' }));
  if (faults.length > 0 && documents.length === 0) terminal.err('Nothing was written.');
}

const jsonReport = ({ documents, faults }: Done): string => {
  const told = documents.map(({ entry, status, file }) => ({
    source: entry.source,
    format: entry.format,
    headline: entry.article.headline,
    status,
    ...(file !== undefined && { file }),
    notes: entry.notes,
  }));
  return JSON.stringify({ documents: told, problems: faults }, null, 2);
};
