import { closestMatch } from 'leven';

const FARTHEST = 3;

/** The known name that somebody most likely meant: at most three slips away, and less for short names. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = fold(name);
  const same = known.find((candidate) => fold(candidate) === plain);
  if (same !== undefined) return same === name ? undefined : same;
  const maxDistance = Math.min(FARTHEST, Math.ceil(name.length / 3));
  return closestMatch(name, known, { maxDistance });
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase();
