import { deleteVersion, storeVersion } from '../../storage/stores/version-store.ts';
import { savedStore } from '../../storage/stores/saved-store.ts';
import { positionStore } from '../../storage/stores/position-store.ts';
import type { ReadingPosition } from '../../storage/stores/reading-position.ts';

/** Deletes an article's position and stored version, and returns the undo function. The version of a saved article stays. */
export async function forgetReading(
  base: string,
  id: string,
  position: ReadingPosition,
): Promise<() => Promise<void>> {
  await positionStore(base).remove(id);
  const isSaved = (await savedStore(base).get(id)) !== undefined;
  const version = isSaved ? undefined : await deleteVersion(base, id);
  return async () => {
    await positionStore(base).put(id, position);
    if (version) await storeVersion(base, id, version);
  };
}
