import type { Article } from '../../../article/schema.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { positionStore, readPositions } from '../../storage/stores/position-store.ts';
import { positionFieldsOf, markReadToEnd } from '../../storage/stores/mark-finished.ts';
import {
  isFinished,
  isReopened,
  isUnfinished,
  quoteAt,
  type ReadingPosition,
} from '../../storage/stores/reading-position.ts';
import { spotAtReadingLine } from '../../dom/viewport-text.ts';
import { currentShare, sampleReading } from './sample-reading.ts';

const SAVE_DELAY_MS = 500;

type MeasuredPosition = Pick<ReadingPosition, 'share' | 'quote' | 'line'>;

/** Returns whether the article counts as finished. */
async function storePosition(
  base: string,
  id: string,
  article: Article,
  { share, quote, line }: MeasuredPosition,
): Promise<boolean> {
  const position = await positionStore(base).update(id, (old) => ({
    ...positionFieldsOf(article),
    finished: old?.finished ?? false,
    reopened: isReopened(share, old),
    share: Math.max(share, isFinished(share) ? 1 : 0),
    quote: quote ?? old?.quote,
    line: quote ? line : old?.line,
  }));
  if (isFinished(share)) void markReadToEnd(base, article);
  else if (!position || !isUnfinished(position)) void readPositions(base);
  return position?.finished ?? false;
}

/** Starts tracking and returns a function that stops; `onProgress` receives the share that is read. */
export function trackPosition(
  base: string,
  article: Article,
  onProgress: (share: number) => void,
): () => void {
  const id = article.published?.id;
  if (id === undefined) return () => undefined;
  let latest: MeasuredPosition | undefined;
  let wasFinished = false;
  let saveTimer: ReturnType<typeof setTimeout> | undefined;

  const save = (): void => {
    clearTimeout(saveTimer);
    const now = latest;
    latest = undefined;
    if (!now) return;
    // The next page reserves space by these before its first paint, and may open before the position is stored.
    setFeatureActive('place', true);
    const finished = wasFinished || isFinished(now.share);
    if (isUnfinished({ share: now.share, finished })) setFeatureActive('continue', true);
    void storePosition(base, id, article, now).then((isStoredAsFinished) => {
      wasFinished = isStoredAsFinished;
    });
  };
  void positionStore(base)
    .get(id)
    .then((place) => (wasFinished = place?.finished ?? false));
  // The scroll event that loaded this feature is over already.
  const stop = sampleReading(article, scrollY > 0, (bodyText) => {
    const spot = spotAtReadingLine();
    const share = currentShare(bodyText);
    latest = { share, quote: spot && quoteAt(bodyText, spot.id, spot.offset), line: spot?.line };
    onProgress(share);
    clearTimeout(saveTimer);
    saveTimer = setTimeout(save, SAVE_DELAY_MS);
  });
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
  return () => {
    stop();
    save();
    removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', save);
  };
}
