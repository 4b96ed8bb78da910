import { normalPath } from '../../article/normal-form.ts';
import { formatPath, type JsonPath } from '../../article/issue.ts';

/** A string, and the paths (`image.src`) at which it is the reported reference. */
export interface StringQuery {
  readonly value: string;
  readonly pathPattern: RegExp;
}

/** Articles are parsed in one normal form of Unicode, files may have another. */
const isSame = (written: string, value: string): boolean =>
  written === value || normalPath(written) === value;

/** Checks work on the parsed article, which has no positions: they are searched only when there is a problem. */
export function findStringPaths(document: unknown, { value, pathPattern }: StringQuery): JsonPath[] {
  const found: JsonPath[] = [];
  const search = (part: unknown, path: JsonPath): void => {
    if (typeof part === 'string' && isSame(part, value) && pathPattern.test(formatPath(path)))
      found.push(path);
    if (Array.isArray(part)) part.forEach((inner, index) => search(inner, [...path, index]));
    else if (typeof part === 'object' && part !== null)
      for (const [name, inner] of Object.entries(part)) search(inner, [...path, name]);
  };
  search(document, []);
  return found;
}
