/** Learns only what changed: a file whose stamp is the same as last time is not read. */
import { articleFiles } from './article-file.ts';
import type { Known } from './learn.ts';
import { stampOf as direct, type StampOf } from './stamp.ts';

/** What is known of an article, and the stamp that its file had then. */
export interface Remembered {
  readonly stamp: string;
  readonly known: Known;
}

/** What is known of these articles now, in their order; what was known of others is left out. */
export async function learnChanged(
  dir: string,
  ids: readonly string[],
  before: ReadonlyMap<string, Remembered>,
  learn: (ids: readonly string[]) => Promise<readonly Known[]>,
  stampOf: StampOf = direct,
): Promise<Map<string, Remembered>> {
  /** Those to be learnt have their place from the start. */
  const now = new Map<string, Remembered | undefined>();
  const stamps = new Map<string, string>();
  const fileOf = articleFiles(dir);
  for (const id of ids) {
    const stamp = stampOf(fileOf(id));
    const last = before.get(id);
    const same = stamp !== '' && last?.stamp === stamp;
    now.set(id, same ? last : undefined);
    if (!same) stamps.set(id, stamp);
  }
  for (const known of await learn([...stamps.keys()]))
    now.set(known.id, { stamp: stamps.get(known.id) ?? '', known });
  for (const [id, one] of now) if (!one) now.delete(id);
  return now as Map<string, Remembered>;
}
