import type { Article } from '../../../article/schema.ts';
import { articleAddress, withBase } from '../../../article/urls.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { readSavedArticle } from '../../storage/stores/saved-articles.ts';
import { SAVED_FEATURE } from './feature-name.ts';
import { articleImages, cachedImageUrl } from './article-images.ts';
import { savedStore, type CachedPictures } from '../../storage/stores/saved-store.ts';
import { estimateStorage } from './storage-estimate.ts';
import { cachePage, postToWorker } from './service-worker-client.ts';

const absoluteUrl = (base: string, url: string): string => new URL(withBase(base, url), location.origin).href;

const pageUrl = (base: string, id: string): string => absoluteUrl(base, articleAddress(id));

export async function cachePictures(base: string, id: string, article: Article): Promise<CachedPictures> {
  const widthPx = screen.width * devicePixelRatio;
  const urls = new Set(
    articleImages(article).map((image) => absoluteUrl(base, cachedImageUrl(image, widthPx))),
  );
  const kept = await cachePage(base, pageUrl(base, id), [...urls]);
  const pictures: CachedPictures = {
    wanted: urls.size,
    kept: kept?.pictures ?? 0,
    ...(kept?.full && { reason: 'full' as const }),
  };
  await savedStore(base).update(id, (saved) => saved && { ...saved, pictures });
  return pictures;
}

async function releaseUnsaved(base: string): Promise<void> {
  const ids = await savedStore(base).keys();
  if (ids) await postToWorker(base, { kind: 'tidy', pages: ids.map((id) => pageUrl(base, id)) });
}

/** Time in which a removal can be undone without fetching pictures again. */
const RELEASE_DELAY_MS = 15_000;

export const scheduleRelease = (base: string): void =>
  void setTimeout(() => void releaseUnsaved(base), RELEASE_DELAY_MS);

/** Free space required before pictures that did not fit are fetched again. */
const MIN_FREE_BYTES = 20_000_000;

async function hasFreeSpace(): Promise<boolean> {
  const { quota = 0, used = 0 } = (await estimateStorage()) ?? {};
  return quota - used > MIN_FREE_BYTES;
}

const needsPictures = (pictures: CachedPictures | undefined, hasSpace: boolean): boolean =>
  !pictures || (pictures.kept < pictures.wanted && (hasSpace || pictures.reason !== 'full'));

let isMaintained = false;

/** Once per visit: deletes caches of removed articles and fetches pictures that are missing or came with imported data. */
export async function maintainSaved(base: string): Promise<void> {
  if (isMaintained || !navigator.onLine) return;
  isMaintained = true;
  await releaseUnsaved(base);
  const all = await savedStore(base).entries();
  // The flag is also set while an update waits.
  setFeatureActive(SAVED_FEATURE, all.length > 0);
  const hasSpace = await hasFreeSpace();
  for (const [id, { pictures }] of all) {
    const article = needsPictures(pictures, hasSpace) ? await readSavedArticle(base, id) : undefined;
    if (article) await cachePictures(base, id, article);
  }
}
