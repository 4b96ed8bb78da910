/** Finds where in a document a string stands. Pure. */
import { formatPath, type Path } from '../../article/issue.ts';

/** A string that something is wrong with, and the paths (`image.src`) at which it is what is meant. */
export interface Named {
  readonly value: string;
  readonly at: RegExp;
}

/**
 * The paths of a string in a document, in document order. Who looks through an article meets it mended and by a visitor that
 * knows no paths; the place in the file is looked for only when something is wrong.
 */
export function placesOf(document: unknown, { value, at }: Named): Path[] {
  const found: Path[] = [];
  const look = (part: unknown, path: Path): void => {
    if (part === value && at.test(formatPath(path))) found.push(path);
    if (Array.isArray(part)) part.forEach((inner, index) => look(inner, [...path, index]));
    else if (typeof part === 'object' && part !== null)
      for (const [name, inner] of Object.entries(part)) look(inner, [...path, name]);
  };
  look(document, []);
  return found;
}
