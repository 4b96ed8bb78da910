import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../command.ts';
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
export async function chooseBase(option: string | undefined, dir: string): Promise<string> {
  if (option !== undefined) return parseBase(option);
  const text = await readFile(join(dir, BUILD_MANIFEST_FILE), 'utf8').catch(() => '{}');
  const base = baseFromManifest(text);
  return base === undefined ? '/' : parseBase(base);
}

function baseFromManifest(text: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(text);
    const named =
      typeof manifest === 'object' && manifest !== null && 'base' in manifest ? manifest.base : undefined;
    return typeof named === 'string' ? named : undefined;
  } catch {
    return undefined;
  }
}
