/** Forgets that an article was read: where, and what it said. */
import { forgetVersion, keepVersion } from '../changes/reads.ts';
import { savedShelf } from '../keep/saved.ts';
import { places } from './kept.ts';
import type { Place } from './place.ts';

/** Gives what takes that back. The version of a saved article stays: it is kept for that. */
export async function forgetReading(base: string, id: string, place: Place): Promise<() => Promise<void>> {
  await places(base).remove(id);
  const isSaved = (await savedShelf(base).get(id)) !== undefined;
  const version = isSaved ? undefined : await forgetVersion(base, id);
  return async () => {
    await places(base).put(id, place);
    if (version) await keepVersion(base, id, version);
  };
}
