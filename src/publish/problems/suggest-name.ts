import { closestMatch } from 'leven';
import { foldName } from '../repeats.ts';

const MAX_EDIT_DISTANCE = 3;

/** Total comparisons per suggester: ten thousand wrong names against ten thousand known ones would take a minute. */
const MAX_COMPARISONS = 2_000_000;

export type Suggest = (name: string) => string | undefined;

/** Accepts up to three typos, fewer for short names, or a difference in case. */
export function createSuggester(known: readonly string[]): Suggest {
  const folded = new Map(known.map((name) => [foldName(name), name]));
  let left = MAX_COMPARISONS;
  return (name) => {
    const same = folded.get(foldName(name));
    if (same !== undefined) return same === name ? undefined : same;
    left -= known.length;
    const maxDistance = Math.min(MAX_EDIT_DISTANCE, Math.ceil(name.length / 3));
    return left < 0 ? undefined : closestMatch(name, known, { maxDistance });
  };
}

export const suggestName = (name: string, known: readonly string[]): string | undefined =>
  createSuggester(known)(name);

/** Made when it is first asked: most content has no mistake. */
export function lazySuggester(make: () => Suggest): Suggest {
  let made: Suggest | undefined;
  return (name) => (made ??= make())(name);
}
