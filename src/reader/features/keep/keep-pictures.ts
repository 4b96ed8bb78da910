/** Has the service worker keep saved articles with their pictures, and let go of what is no longer saved. */
import type { Article } from '../../../article/schema.ts';
import { articleAddress, withBase } from '../../../article/urls.ts';
import { flag } from '../flags.ts';
import { savedArticle } from './articles.ts';
import { FEATURE } from './feature-name.ts';
import { imagesIn, keptAddress } from './pictures.ts';
import { savedShelf, type KeptPictures } from './saved.ts';
import { askToKeep, tellWorker } from './worker-client.ts';

const whole = (base: string, url: string): string => new URL(withBase(base, url), location.origin).href;

const pageOf = (base: string, id: string): string => whole(base, articleAddress(id));

/** Keeps an article's page and pictures, and notes on the shelf what came of it. */
export async function keepPictures(base: string, id: string, article: Article): Promise<KeptPictures> {
  const across = screen.width * devicePixelRatio;
  const urls = new Set(imagesIn(article).map((image) => whole(base, keptAddress(image, across))));
  const kept = await askToKeep(base, pageOf(base, id), [...urls]);
  const pictures: KeptPictures = {
    wanted: urls.size,
    kept: kept?.pictures ?? 0,
    ...(kept?.full && { reason: 'full' as const }),
  };
  await savedShelf(base).update(id, (saved) => saved && { ...saved, pictures });
  return pictures;
}

/** Lets the worker release what is no longer saved. */
async function release(base: string): Promise<void> {
  const ids = await savedShelf(base).keys();
  if (ids) await tellWorker(base, { kind: 'tidy', pages: ids.map((id) => pageOf(base, id)) });
}

/** Milliseconds for which a removal can be taken back without anything having to be fetched again. */
const GRACE = 15_000;

/** Releases what was removed, once it is not likely to be put back. */
export const releaseSoon = (base: string): void => void setTimeout(() => void release(base), GRACE);

/** Bytes that have to be free before what a full device refused is fetched again. */
const ROOM = 20_000_000;

async function hasRoom(): Promise<boolean> {
  const { quota = 0, usage = 0 } = (await navigator.storage?.estimate().catch(() => undefined)) ?? {};
  return quota - usage > ROOM;
}

const isLacking = (pictures: KeptPictures | undefined, isRoomy: boolean): boolean =>
  !pictures || (pictures.kept < pictures.wanted && (isRoomy || pictures.reason !== 'full'));

let isTended = false;

/** Once a visit: releases what is no longer saved, and keeps what could not be kept before, or came from another device. */
export async function tend(base: string): Promise<void> {
  if (isTended || !navigator.onLine) return;
  isTended = true;
  await release(base);
  const all = await savedShelf(base).entries();
  // Set also while a new version was offered.
  flag(FEATURE, all.length > 0);
  const isRoomy = await hasRoom();
  for (const [id, { pictures }] of all) {
    const article = isLacking(pictures, isRoomy) ? await savedArticle(base, id) : undefined;
    if (article) await keepPictures(base, id, article);
  }
}
