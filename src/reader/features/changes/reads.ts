/**
 * The versions of articles that the reader has read to the end, or saved: kept within a bound, the oldest dropped first. Whoever
 * knows that an article was saved calls {@link rememberVersion}, and that it was read `finish` of place/finish.ts.
 */
import { number, record, safeParse, string, tuple } from 'valibot';
import type { Article } from '../../../article/schema.ts';
import { openShelf, type Shelf } from '../../storage/shelf.ts';
import { flag } from '../flags.ts';
import { gather } from '../passages/slices.ts';
import { sameWords } from './same-words.ts';
import { contentsIn, Version, versionFrom } from './version.ts';

/** Size in signs and time of reading of each version, by article, so that the versions need not be read to be counted. */
const Index = record(string(), tuple([number(), number()]));

/** Signs of text that are kept in all, and of one article. */
const MOST = 4_000_000;
const MOST_OF_ONE = 1_000_000;

const versions = (base: string): Shelf<Version> => openShelf(base, 'reads', Version);
const index = (base: string) => openShelf(base, 'readsIndex', Index);

/** The version of an article that was read last. */
export const readVersion = (base: string, id: string): Promise<Version | undefined> => versions(base).get(id);

/** Tells when the version of an article has changed, in this tab or another. */
export const watchVersions = (base: string, listener: (id: string) => void): (() => void) =>
  versions(base).watch(listener);

/** An article as it is now; nothing when the signal broke the work off. */
export async function currentVersion(article: Article, signal: AbortSignal): Promise<Version | undefined> {
  const contents = await gather(contentsIn(article), signal);
  return signal.aborted ? undefined : versionFrom(article, contents, Date.now());
}

/** Articles to drop so that the rest is within the bound, the longest unread first. */
function surplus(entries: Readonly<Record<string, readonly [size: number, readAt: number]>>): string[] {
  let left = MOST;
  return Object.entries(entries)
    .toSorted(([, [, a]], [, [, b]]) => b - a)
    .filter(([, [size]]) => (left -= size) < 0)
    .map(([id]) => id);
}

/** Keeps a version as the one that was read. One that is too long is not kept. */
export async function keepVersion(base: string, id: string, version: Version): Promise<void> {
  const size = version.passages.reduce((sum, [, , text]) => sum + text.length, 0);
  if (size > MOST_OF_ONE) return;
  await versions(base).put(id, version);
  const entries = await index(base).update('all', (known) => ({ ...known, [id]: [size, version.readAt] }));
  const over = safeParse(Index, entries).success ? surplus(entries ?? {}) : [];
  for (const one of over) await versions(base).remove(one);
  if (over.length > 0)
    await index(base).update('all', (known) =>
      Object.fromEntries(Object.entries(known ?? {}).filter(([one]) => !over.includes(one))),
    );
  flag('changes', true);
}

/** Forgets the version of an article, and gives it. */
export async function forgetVersion(base: string, id: string): Promise<Version | undefined> {
  const version = await readVersion(base, id);
  await versions(base).remove(id);
  await index(base).update('all', (known) =>
    Object.fromEntries(Object.entries(known ?? {}).filter(([one]) => one !== id)),
  );
  return version;
}

/**
 * Records that an article was read or saved as it is. Where an earlier version is kept whose changes the reader has not seen
 * yet, that one stays.
 */
export async function rememberVersion(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  const [now, before] = await Promise.all([
    currentVersion(article, new AbortController().signal),
    readVersion(base, id),
  ]);
  if (now && (!before || sameWords(before, now))) await keepVersion(base, id, now);
}
