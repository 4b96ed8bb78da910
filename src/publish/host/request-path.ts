/** What a request asks for, from its raw target. Pure. */

export type Asked =
  /** The steps of a path below the base; `folder` when it ends in a slash. */
  | {
      readonly kind: 'path';
      readonly steps: readonly string[];
      readonly folder: boolean;
      readonly query: string;
    }
  /** The base without its slash. */
  | { readonly kind: 'base'; readonly query: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'malformed' };

const MALFORMED = { kind: 'malformed' } as const;

/** Reads a request target such as `/base/a%20b/?q` under a base such as `/base/`. */
export function readTarget(target: string, base: string): Asked {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const steps = decodeSteps(path);
  if (!steps) return MALFORMED;
  const folder = steps.at(-1) === '';
  if (folder) steps.pop();
  const below = decodeSteps(base)?.slice(0, -1) ?? [];
  if (!below.every((step, at) => step === steps[at]) || steps.includes('')) return { kind: 'elsewhere' };
  if (steps.length === below.length && !folder) return { kind: 'base', query };
  return { kind: 'path', steps: steps.slice(below.length), folder, query };
}

/**
 * The steps of an absolute path, decoded one by one, so that an encoded slash makes no new step; undefined when a step could
 * lead anywhere else than down.
 */
function decodeSteps(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    const steps = path.slice(1).split('/').map(decodeURIComponent);
    return steps.some((step) => step === '.' || step === '..' || UNSAFE.test(step)) ? undefined : steps;
  } catch {
    return undefined;
  }
}

const UNSAFE = /[/\\\u0000-\u001f\u007f]/;

/** The address of a folder: always below the base and never starting with two slashes, which would name a host. */
export const folderAddress = (base: string, steps: readonly string[], query: string): string =>
  `${base}${steps.map((step) => `${encodeURIComponent(step)}/`).join('')}${query}`;
