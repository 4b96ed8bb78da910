/** What it is to have read an article: it is finished, and what it said is remembered, to tell later what has changed. */
import type { Article } from '../../../article/schema.ts';
import { rememberVersion } from '../changes/reads.ts';
import { flag } from '../flags.ts';
import { places, readPlaces } from './kept.ts';
import { isReopened, type Place } from './place.ts';

/** What of a place follows from the article alone. */
export const placeIn = (article: Article): Pick<Place, 'headline' | 'language' | 'minutes' | 'time'> => ({
  headline: article.headline,
  language: article.language,
  minutes: article.published?.minutes ?? 1,
  time: Date.now(),
});

/** Records that an article was read. */
export async function finish(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  await places(base).update(id, (old) => ({
    ...old,
    ...placeIn(article),
    share: old?.share ?? 1,
    finished: true,
    reopened: false,
  }));
  flag('place', true);
  await readPlaces(base);
  await rememberVersion(base, article);
}

/** Records that the end of an article was reached, unless the reader has said since that it is not finished. */
export async function readToEnd(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  const place = id === undefined ? undefined : await places(base).get(id);
  if (!isReopened(1, place)) await finish(base, article);
}
