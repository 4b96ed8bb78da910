/** Follows the reading of one article: how far it is, told as it changes, and kept when it rests. */
import type { Article } from '../../../article/schema.ts';
import { flag } from '../flags.ts';
import { places, readPlaces } from './kept.ts';
import { bodySheet } from './body-sheet.ts';
import { placeIn, readToEnd } from './finish.ts';
import { isFinished, isReopened, isUnfinished, quoteAt, shareAt, type Place } from './place.ts';
import { furthest, spotInView } from './where.ts';

/** Milliseconds between two looks at where the reader is, and of rest before that is kept. */
const LOOK = 120;
const REST = 500;

/** Follows until the function that it gives is called. `tell` is given the share that is read. */
export function follow(base: string, article: Article, tell: (share: number) => void): () => void {
  const id = article.published?.id;
  if (id === undefined) return () => undefined;
  let latest: Pick<Place, 'share' | 'quote' | 'line'> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const keep = (): void => {
    clearTimeout(resting);
    const now = latest;
    latest = undefined;
    if (!now) return;
    const kept = places(base).update(id, (old) => ({
      ...placeIn(article),
      finished: old?.finished ?? false,
      reopened: isReopened(now.share, old),
      share: Math.max(now.share, isFinished(now.share) ? 1 : 0),
      quote: now.quote ?? old?.quote,
      line: now.quote ? now.line : old?.line,
    }));
    void kept.then((place) => {
      flag('place', true);
      if (isFinished(now.share)) void readToEnd(base, article);
      else if (place && isUnfinished(place)) flag('continue', true);
      else void readPlaces(base);
    });
  };
  const look = async (): Promise<void> => {
    const sheet = await bodySheet(article);
    looking = undefined;
    if (isOver) return;
    const far = furthest();
    const share = far === 'end' ? 1 : far ? shareAt(sheet, far.id, far.offset) : 0;
    const spot = spotInView();
    latest = { share, quote: spot && quoteAt(sheet, spot.id, spot.offset), line: spot?.line };
    tell(share);
    clearTimeout(resting);
    resting = setTimeout(keep, REST);
  };
  const onScroll = (): void => {
    looking ??= setTimeout(() => void look(), LOOK);
  };
  // Before the first scroll, which must not wait for it.
  void bodySheet(article);
  addEventListener('scroll', onScroll, { passive: true });
  // The scroll that woke this is not told of again.
  if (scrollY > 0) onScroll();
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', keep);
  return () => {
    isOver = true;
    clearTimeout(looking);
    keep();
    removeEventListener('scroll', onScroll);
    removeEventListener('pagehide', keep);
    document.removeEventListener('visibilitychange', keep);
  };
}
