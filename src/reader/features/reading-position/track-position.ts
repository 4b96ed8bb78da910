import type { Article } from '../../../article/schema.ts';
import { setFeatureActive } from '../../storage/active-features.ts';
import { positionStore, readPositions } from '../../storage/stores/position-store.ts';
import { loadBodyText } from './body-text.ts';
import type { ArticleText } from '../../dom/article-text.ts';
import { positionFieldsOf, markReadToEnd } from '../../storage/stores/mark-finished.ts';
import {
  isFinished,
  isReopened,
  isUnfinished,
  quoteAt,
  readShareAt,
  type ReadingPosition,
} from '../../storage/stores/reading-position.ts';
import { furthestReadSpot, spotAtReadingLine } from '../../dom/viewport-text.ts';

const SAMPLE_INTERVAL_MS = 120;
const SAVE_DELAY_MS = 500;

type MeasuredPosition = Pick<ReadingPosition, 'share' | 'quote' | 'line'>;

function measurePosition(articleText: ArticleText): MeasuredPosition {
  const furthest = furthestReadSpot();
  const share =
    furthest === 'end' ? 1 : furthest ? readShareAt(articleText, furthest.id, furthest.offset) : 0;
  const spot = spotAtReadingLine();
  return { share, quote: spot && quoteAt(articleText, spot.id, spot.offset), line: spot?.line };
}

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
  let sampleTimer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
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
  const sample = async (): Promise<void> => {
    const articleText = await loadBodyText(article);
    sampleTimer = undefined;
    if (isOver) return;
    latest = measurePosition(articleText);
    onProgress(latest.share);
    clearTimeout(saveTimer);
    saveTimer = setTimeout(save, SAVE_DELAY_MS);
  };
  const onScroll = (): void => {
    sampleTimer ??= setTimeout(() => void sample(), SAMPLE_INTERVAL_MS);
  };
  // Prepared ahead, so that the first scroll does not wait for it.
  void loadBodyText(article);
  void positionStore(base)
    .get(id)
    .then((place) => (wasFinished = place?.finished ?? false));
  addEventListener('scroll', onScroll, { passive: true });
  // The scroll event that loaded this feature is over already.
  if (scrollY > 0) onScroll();
  addEventListener('pagehide', save);
  document.addEventListener('visibilitychange', save);
  return () => {
    isOver = true;
    clearTimeout(sampleTimer);
    save();
    removeEventListener('scroll', onScroll);
    removeEventListener('pagehide', save);
    document.removeEventListener('visibilitychange', save);
  };
}
