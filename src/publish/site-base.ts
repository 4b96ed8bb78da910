import { UsageError } from './command.ts';

const BASE_PATTERN = /^\/(?:(?!\.{1,2}\/)[^/\\?#\s\u0000-\u001f]+\/)*$/;

const URL_PARTS = /^(https?:\/\/[^/?#]+)(\/[^?#]*)?/i;

/** A URL in two parts, as options take them. */
export function splitUrl(url: string): { readonly origin: string; readonly base: string } | undefined {
  const [, origin, path = '/'] = URL_PARTS.exec(url) ?? [];
  return origin === undefined ? undefined : { origin, base: path.endsWith('/') ? path : `${path}/` };
}

/** Checks a base path; `given` is what the error quotes. Throws {@link UsageError}. */
export function parseBase(base: string, given = base): string {
  const url = splitUrl(given);
  if (url)
    throw new UsageError(
      `--base must be a path, not ${JSON.stringify(given)}; write --base ${url.base}, and --origin ${url.origin} when building`,
    );
  if (BASE_PATTERN.test(base)) return base;
  throw new UsageError(`--base must be a path such as / or /news/, not ${JSON.stringify(given)}`);
}
