import type { Article } from '../../../article/schema.ts';
import { collectArticleText, type ArticleText } from '../../dom/article-text.ts';
import { furthestReadSpot } from '../../dom/viewport-text.ts';
import { bodyPassages, readShareAt } from '../../storage/stores/reading-position.ts';

const SAMPLE_INTERVAL_MS = 120;

const bodyTexts = new WeakMap<Article, Promise<ArticleText>>();

/** The text in which positions are measured, built once per article in time slices (100 ms on a phone for a long one). */
export function loadBodyText(article: Article): Promise<ArticleText> {
  const known = bodyTexts.get(article);
  if (known) return known;
  const fresh = collectArticleText(bodyPassages(article));
  bodyTexts.set(article, fresh);
  return fresh;
}

/** The share of the text that has been in view. */
export function currentShare(bodyText: ArticleText): number {
  const furthest = furthestReadSpot();
  if (furthest === 'end') return 1;
  return furthest ? readShareAt(bodyText, furthest.id, furthest.offset) : 0;
}

/** Calls `sample` while the reader scrolls, and at once with `isNow`, until the returned function is called. */
export function sampleReading(
  article: Article,
  isNow: boolean,
  sample: (bodyText: ArticleText) => void,
): () => void {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    const bodyText = await loadBodyText(article);
    timer = undefined;
    if (!controller.signal.aborted) sample(bodyText);
  };
  const onScroll = (): void => {
    timer ??= setTimeout(() => void run(), SAMPLE_INTERVAL_MS);
  };
  addEventListener('scroll', onScroll, { passive: true, signal: controller.signal });
  // Otherwise prepared, so that the first scroll does not wait for it.
  void (isNow ? run() : loadBodyText(article));
  return () => {
    clearTimeout(timer);
    controller.abort();
  };
}
