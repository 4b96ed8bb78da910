/** What is otherwise than when the last publish was made, by article. */
import type { Near } from '../../edition/edition.ts';
import type { Remembered } from '../content/learn-changed.ts';

type Articles = ReadonlyMap<string, Remembered>;

export interface Differences {
  /** Whether the page of an article is made from the same as last time, but for pictures. */
  isSame(id: string, near: Near): boolean;
}

/** Compares what was known with what is known; `moved` are the articles whose neighbours are others than before. */
export function differences(before: Articles, now: Articles, moved: Iterable<string>): Differences {
  const changed = new Set(moved);
  /** Those that others show otherwise. None that is gone: what pointed to it is changed, or stands near another now. */
  const seen = new Set<string>();
  for (const [id, { known }] of now) {
    const last = before.get(id)?.known;
    if (last === known) continue;
    changed.add(id);
    if (last?.seen !== known.seen) seen.add(id);
  }
  return {
    isSame: (id, near) =>
      !changed.has(id) &&
      (seen.size === 0 ||
        ![...near(id), ...(now.get(id)?.known.summary?.mentions ?? [])].some((one) => seen.has(one))),
  };
}
