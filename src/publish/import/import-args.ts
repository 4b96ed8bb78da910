import { parseArgs } from 'node:util';
import { COUNTERS, type CounterName, type ImportOptions } from '../../importers/importer.ts';
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

const parseArguments = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
type Values = ReturnType<typeof parseArguments>['values'];

export interface ImportSettings extends Pick<Values, 'into' | 'format' | 'stdout' | 'json' | 'force'> {
  readonly sources: readonly string[];
  readonly options: ImportOptions;
}

export const formatNames = (): string => IMPORTERS.map(({ name }) => name).join(', ');

export function parseImportArgs(args: readonly string[]): ImportSettings {
  const { values, positionals } = parseArguments(args);
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
    options: importOptions(values),
  };
}

function importOptions({ language, encoding, counters, 'no-pullquotes': none }: Values): ImportOptions {
  const tag = `--language ${language} is not a language tag; write one such as en or pt-BR`;
  const name = `--encoding ${encoding} is not known; write one such as windows-1256`;
  requireValid(() => Intl.getCanonicalLocales(language), tag);
  requireValid(() => new TextDecoder(encoding), name);
  return {
    pullquotes: !none,
    ...(language !== undefined && { language }),
    ...(encoding !== undefined && { encoding }),
    ...(counters !== undefined && { counters: parseCounters(counters) }),
  };
}

function requireValid(attempt: () => unknown, message: string): void {
  try {
    attempt();
  } catch {
    throw new UsageError(message);
  }
}

function parseCounters(list: string): CounterName[] {
  if (list === 'none') return [];
  return list.split(',').map((name) => {
    const counter = COUNTERS.find((one) => one === name.trim());
    if (counter) return counter;
    throw new UsageError(`--counters knows ${COUNTERS.join(', ')} or none, not ${JSON.stringify(name)}`);
  });
}
