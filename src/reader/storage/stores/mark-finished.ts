import type { Article } from '../../../article/schema.ts';
import { recordVersion } from './version-store.ts';
import { setFeatureActive } from '../active-features.ts';
import { positionStore, readPositions } from './position-store.ts';
import { isReopened, type ReadingPosition } from './reading-position.ts';

export const positionFieldsOf = (
  article: Article,
): Pick<ReadingPosition, 'headline' | 'language' | 'minutes' | 'time'> => ({
  headline: article.headline,
  language: article.language,
  minutes: article.published?.minutes ?? 1,
  time: Date.now(),
});

export async function markFinished(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  await positionStore(base).update(id, (old) => ({
    ...old,
    ...positionFieldsOf(article),
    share: old?.share ?? 1,
    finished: true,
    reopened: false,
  }));
  setFeatureActive('place', true);
  await readPositions(base);
  await recordVersion(base, article);
}

export async function markReadToEnd(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  const place = id === undefined ? undefined : await positionStore(base).get(id);
  if (!isReopened(1, place)) await markFinished(base, article);
}
