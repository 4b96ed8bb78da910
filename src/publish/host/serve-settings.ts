/** Where `serve` serves: its port and base, from the command line, the environment and the published folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command.ts';

const DEFAULT_PORT = 4173;
const HIGHEST_PORT = 65535;

/** `--port`, then the environment's `PORT`, then 4173. Throws {@link UsageError} for what is no port. */
export function choosePort(option: string | undefined, environment: string | undefined): number {
  if (option !== undefined) return readPort('--port', option);
  return environment === undefined || environment === '' ? DEFAULT_PORT : readPort('PORT', environment);
}

function readPort(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
  throw new UsageError(
    `${name} must be a whole number from 0 to ${HIGHEST_PORT}, not ${JSON.stringify(text)}`,
  );
}

/** What publishing leaves in a folder about itself. */
const RECORD = '.broadsheet.json';

/** `--base`, then the base that the folder was published for, then `/`. Throws {@link UsageError} for what is no base. */
export async function chooseBase(option: string | undefined, dir: string): Promise<string> {
  if (option !== undefined) return readBase(option);
  const text = await readFile(join(dir, RECORD), 'utf8').catch(() => '{}');
  const base = baseIn(text);
  return base === undefined ? '/' : readBase(base);
}

function baseIn(text: string): string | undefined {
  try {
    const record: unknown = JSON.parse(text);
    const named = typeof record === 'object' && record !== null && 'base' in record ? record.base : undefined;
    return typeof named === 'string' ? named : undefined;
  } catch {
    return undefined;
  }
}

const BASE = /^\/(?:(?!\.{1,2}\/)[^/\\?#\s\u0000-\u001f]+\/)*$/;

function readBase(text: string): string {
  if (BASE.test(text)) return text;
  throw new UsageError(`--base must be a path such as / or /sub/, not ${JSON.stringify(text)}`);
}
