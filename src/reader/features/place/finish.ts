/** What it is to have read an article: it is finished, and what it said is remembered, to tell later what has changed. */
import type { Article } from '../../../article/schema.ts';
import { rememberVersion } from '../changes/reads.ts';
import { flag } from '../flags.ts';
import { places, readPlaces } from './kept.ts';
import type { Place } from './place.ts';

/** What of a place follows from the article alone. */
export const placeIn = (article: Article): Pick<Place, 'headline' | 'language' | 'minutes' | 'time'> => ({
  headline: article.headline,
  language: article.language,
  minutes: article.published?.minutes ?? 1,
  time: Date.now(),
});

/** Records that an article was read, by reading it to its end or by the reader's word. */
export async function finish(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  if (id === undefined) return;
  await places(base).update(id, (old) => ({
    ...old,
    ...placeIn(article),
    share: old?.share ?? 1,
    finished: true,
  }));
  flag('place', true);
  await readPlaces(base);
  await rememberVersion(base, article);
}
