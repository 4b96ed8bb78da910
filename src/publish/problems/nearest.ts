/** Proposes the known name that somebody most likely meant. Pure. */
import { closestMatch } from 'leven';

const FARTHEST = 3;

/**
 * How many names one proposer compares in all. People read the first hundred proposals; ten thousand wrong names against ten
 * thousand known ones would take a minute.
 */
const COMPARISONS = 2_000_000;

/** Proposes from a list of names: at most three slips away and fewer for short names, or the same but for its case. */
export function proposer(known: readonly string[]): (name: string) => string | undefined {
  const folded = new Map(known.map((name) => [fold(name), name]));
  let left = COMPARISONS;
  return (name) => {
    const same = folded.get(fold(name));
    if (same !== undefined) return same === name ? undefined : same;
    left -= known.length;
    const maxDistance = Math.min(FARTHEST, Math.ceil(name.length / 3));
    return left < 0 ? undefined : closestMatch(name, known, { maxDistance });
  };
}

/** {@link proposer} for a single question. */
export const nearest = (name: string, known: readonly string[]): string | undefined => proposer(known)(name);

const fold = (name: string): string => name.normalize('NFC').toLowerCase();
