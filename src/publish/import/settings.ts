/** What the words behind `broadsheet import` ask for. */
import { parseArgs } from 'node:util';
import { COUNTERS, type Counter, type ImportOptions } from '../../importers/importer.ts';
import { IMPORTERS } from '../../importers/importers.ts';
import { UsageError } from '../command.ts';

const OPTIONS = {
  into: { type: 'string', default: 'public' },
  format: { type: 'string' },
  stdout: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  language: { type: 'string' },
  encoding: { type: 'string' },
  counters: { type: 'string' },
  'no-pullquotes': { type: 'boolean', default: false },
} as const;

const parsed = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
type Values = ReturnType<typeof parsed>['values'];

export interface Settings extends Pick<Values, 'into' | 'format' | 'stdout' | 'json' | 'force'> {
  readonly sources: readonly string[];
  readonly options: ImportOptions;
}

/** Names of all formats, for help and errors. */
export const formatNames = (): string => IMPORTERS.map(({ name }) => name).join(', ');

/** Reads the arguments. Throws {@link UsageError}. */
export function readSettings(args: readonly string[]): Settings {
  const { values, positionals } = parsed(args);
  const { into, format, stdout, json, force } = values;
  if (format !== undefined && !IMPORTERS.some(({ name }) => name === format))
    throw new UsageError(`--format ${JSON.stringify(format)} is not known; known are: ${formatNames()}`);
  if (positionals.length === 0)
    throw new UsageError(
      'needs a document, such as: npx broadsheet import story.txt (or - for standard input)',
    );
  return {
    into,
    format,
    stdout,
    json,
    force,
    sources: [...new Set(positionals)],
    options: optionsOf(values),
  };
}

function optionsOf({ language, encoding, counters, 'no-pullquotes': none }: Values): ImportOptions {
  const tag = `--language ${language} is not a language tag; write one such as en or pt-BR`;
  const name = `--encoding ${encoding} is not known; write one such as windows-1256`;
  check(() => Intl.getCanonicalLocales(language), tag);
  check(() => new TextDecoder(encoding), name);
  return {
    pullquotes: !none,
    ...(language !== undefined && { language }),
    ...(encoding !== undefined && { encoding }),
    ...(counters !== undefined && { counters: countersOf(counters) }),
  };
}

function check(attempt: () => unknown, message: string): void {
  try {
    attempt();
  } catch {
    throw new UsageError(message);
  }
}

function countersOf(list: string): Counter[] {
  if (list === 'none') return [];
  return list.split(',').map((name) => {
    const counter = COUNTERS.find((one) => one === name.trim());
    if (counter) return counter;
    throw new UsageError(`--counters knows ${COUNTERS.join(', ')} or none, not ${JSON.stringify(name)}`);
  });
}
