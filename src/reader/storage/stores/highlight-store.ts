/** Stored highlights, as annotations under the key `<article> <id>`. */
import { unknown } from 'valibot';
import type { Article } from '../../../article/schema.ts';
import { articleAddress } from '../../../article/urls.ts';
import { useSite } from '../../site-context.tsx';
import { validated } from '../validated.ts';
import { openStore, type Store } from '../store.ts';
import { useStored } from '../use-stored.ts';
import { setFeatureActive } from '../active-features.ts';
import { collectInSlices } from '../../dom/time-slices.ts';
import { Annotation, toAnnotation, fromAnnotation, type Highlight } from './annotation.ts';

/** Not validated by the store: hundreds of annotations are validated in time slices by {@link readHighlights}. */
const highlightStore = (base: string): Store<unknown> => openStore(base, 'highlights', unknown());
const rowKey = ({ article, id }: Highlight): string => `${article} ${id}`;

/** URL path of a published article; undefined for a preview. */
export const articlePathOf = (article: Article | undefined): string | undefined =>
  article?.published && articleAddress(article.published.id);

export async function saveHighlight(base: string, highlight: Highlight): Promise<void> {
  setFeatureActive('highlights', true);
  await highlightStore(base).put(rowKey(highlight), toAnnotation(highlight));
}

export const deleteHighlight = (base: string, highlight: Highlight): Promise<void> =>
  highlightStore(base).remove(rowKey(highlight));

const firstOffset = ({ quotes }: Highlight): number => quotes[0]?.at ?? 0;

export async function readHighlights(base: string, article?: string): Promise<Highlight[]> {
  const entries = await highlightStore(base).entries(article === undefined ? '' : `${article} `);
  const read = await collectInSlices(parseHighlights(entries));
  return read
    .filter((one) => one !== undefined)
    .sort((a, b) =>
      a.article < b.article ? -1 : a.article > b.article ? 1 : firstOffset(a) - firstOffset(b),
    );
}

function* parseHighlights(entries: readonly [string, unknown][]): Generator<Highlight | undefined> {
  for (const [, value] of entries) {
    const annotation = validated(Annotation, value);
    yield annotation && fromAnnotation(annotation);
  }
}

/** The current state of a highlight that a component holds, or the snapshot itself if it was deleted. */
export const currentHighlight = (
  list: readonly Highlight[] | undefined,
  snapshot: Highlight | undefined,
): Highlight | undefined => snapshot && (list?.find(({ id }) => id === snapshot.id) ?? snapshot);

export function useHighlights(article?: string): readonly Highlight[] | undefined {
  const { base } = useSite();
  return useStored(`${base} ${article}`, highlightStore(base), () => readHighlights(base, article));
}
