import { UsageError } from './command.ts';

const BASE_PATTERN = /^\/(?:(?!\.{1,2}\/)[^/\\?#\s\u0000-\u001f]+\/)*$/;

/** Checks a base path; `given` is what the error quotes. Throws {@link UsageError}. */
export function parseBase(base: string, given = base): string {
  if (BASE_PATTERN.test(base)) return base;
  throw new UsageError(`--base must be a path such as / or /news/, not ${JSON.stringify(given)}`);
}
