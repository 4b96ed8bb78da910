export type RequestTarget =
  /** A path below the base, as decoded segments; `isFolder` if it ends in a slash. */
  | {
      readonly kind: 'path';
      readonly segments: readonly string[];
      readonly isFolder: boolean;
      readonly query: string;
    }
  | { readonly kind: 'base'; readonly query: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'malformed' };

const MALFORMED = { kind: 'malformed' } as const;

export function parseRequestTarget(target: string, base: string): RequestTarget {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
  const segments = decodeSegments(path);
  if (!segments) return MALFORMED;
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.pop();
  const baseSegments = decodeSegments(base)?.slice(0, -1) ?? [];
  if (!baseSegments.every((step, at) => step === segments[at]) || segments.includes(''))
    return { kind: 'elsewhere' };
  if (segments.length === baseSegments.length && !isFolder) return { kind: 'base', query };
  return { kind: 'path', segments: segments.slice(baseSegments.length), isFolder, query };
}

/**
 * Decoded one by one, so that an encoded slash creates no segment. Undefined for segments that could leave the folder.
 */
function decodeSegments(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined;
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    return segments.some((step) => step === '.' || step === '..' || UNSAFE_SEGMENT.test(step))
      ? undefined
      : segments;
  } catch {
    return undefined;
  }
}

const UNSAFE_SEGMENT = /[/\\\u0000-\u001f\u007f]/;

/** Never starts with two slashes, which would name a host. */
export const folderAddress = (base: string, segments: readonly string[], query: string): string =>
  `${base}${segments.map((step) => `${encodeURIComponent(step)}/`).join('')}${query}`;
