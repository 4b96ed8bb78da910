import { join } from 'node:path';
import { UsageError } from '../command.ts';
import { readJson } from '../file-system.ts';
import { BUILD_MANIFEST_FILE } from '../pipeline/build-manifest.ts';
import { parseBase } from '../site-base.ts';

const DEFAULT_PORT = 4173;
const MAX_PORT = 65535;

/** `--port`, else the `PORT` environment variable, else `fallback`. Throws {@link UsageError} for an invalid port. */
export function choosePort(
  option: string | undefined,
  environment: string | undefined,
  fallback = DEFAULT_PORT,
): number {
  if (option !== undefined) return parsePort('--port', option);
  return environment === undefined || environment === '' ? fallback : parsePort('PORT', environment);
}

function parsePort(name: string, text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= MAX_PORT) return port;
  throw new UsageError(`${name} must be a whole number from 0 to ${MAX_PORT}, not ${JSON.stringify(text)}`);
}

/** `--base`, else the base the folder was published for, else `/`. Throws {@link UsageError} for an invalid base. */
export function chooseBase(option: string | undefined, dir: string): string {
  if (option !== undefined) return parseBase(option);
  const { base } = Object(readJson(join(dir, BUILD_MANIFEST_FILE))) as { readonly base?: unknown };
  return typeof base === 'string' ? parseBase(base) : '/';
}
