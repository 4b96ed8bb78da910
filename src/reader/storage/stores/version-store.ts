/** The versions of articles that the reader has finished or saved, limited in total size with the oldest dropped first. */
import { number, record, string, tuple } from 'valibot';
import type { Article } from '../../../article/schema.ts';
import { openStore, type Store } from '../store.ts';
import { setFeatureActive } from '../active-features.ts';
import { collectInSlices } from '../../dom/time-slices.ts';
import { hasSameText, versionPassages, ArticleVersion, createVersion } from './article-version.ts';

/** Length in characters and time of reading of each version, so that the limit can be checked without reading them. */
const VersionIndex = record(string(), tuple([number(), number()]));

const MAX_STORED_CHARACTERS = 4_000_000;
const MAX_VERSION_CHARACTERS = 1_000_000;

export const versionStore = (base: string): Store<ArticleVersion> => openStore(base, 'reads', ArticleVersion);
const versionIndexStore = (base: string) => openStore(base, 'readsIndex', VersionIndex);

export const readArticleVersion = (base: string, id: string): Promise<ArticleVersion | undefined> =>
  versionStore(base).get(id);

export async function currentVersion(
  article: Article,
  signal?: AbortSignal,
): Promise<ArticleVersion | undefined> {
  const contents = await collectInSlices(versionPassages(article), signal);
  return signal?.aborted ? undefined : createVersion(article, contents, Date.now());
}

function versionsToDrop(
  entries: Readonly<Record<string, readonly [size: number, readAt: number]>>,
): string[] {
  let left = MAX_STORED_CHARACTERS;
  return Object.entries(entries)
    .toSorted(([, [, a]], [, [, b]]) => b - a)
    .filter(([, [size]]) => (left -= size) < 0)
    .map(([id]) => id);
}

export async function storeVersion(base: string, id: string, version: ArticleVersion): Promise<void> {
  const size = version.passages.reduce((sum, [, , text]) => sum + text.length, 0);
  if (size > MAX_VERSION_CHARACTERS) return;
  await versionStore(base).put(id, version);
  const entries = await versionIndexStore(base).update('all', (known) => ({
    ...known,
    [id]: [size, version.readAt],
  }));
  const over = versionsToDrop(entries ?? {});
  if (over.length > 0) await removeVersions(base, over);
  setFeatureActive('changes', true);
}

async function removeVersions(base: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await versionStore(base).remove(id);
  await versionIndexStore(base).update('all', (known) =>
    Object.fromEntries(Object.entries(known ?? {}).filter(([id]) => !ids.includes(id))),
  );
}

export async function deleteVersion(base: string, id: string): Promise<ArticleVersion | undefined> {
  const version = await readArticleVersion(base, id);
  await removeVersions(base, [id]);
  return version;
}

/** Records that the current version was read or saved. An earlier version whose changes the reader has not seen yet is kept. */
export async function recordVersion(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  const [now, before] = await Promise.all([currentVersion(article), readArticleVersion(base, id)]);
  if (now && (!before || hasSameText(before, now))) await storeVersion(base, id, now);
}
