/** The shelf of highlights, as annotations under `<article> <id>`. */
import { useEffect, useState } from 'react';
import { safeParse, unknown } from 'valibot';
import { useSetting } from '../../setting.tsx';
import { openShelf, type Shelf } from '../../storage/shelf.ts';
import { flag } from '../flags.ts';
import { gather } from '../passages/slices.ts';
import { Annotation, annotationOf, highlightOf, type Highlight } from './annotation.ts';

/** Annotations as they come: hundreds of them are checked a few at a time, by who reads them. */
const shelfOf = (base: string): Shelf<unknown> => openShelf(base, 'highlights', unknown());
const keyOf = ({ article, id }: Highlight): string => `${article} ${id}`;

/** Keeps a highlight, or what became of it. */
export async function keepHighlight(base: string, highlight: Highlight): Promise<void> {
  flag('highlights', true);
  await shelfOf(base).put(keyOf(highlight), annotationOf(highlight));
}

/** Takes a highlight away; whoever offers to undo that keeps it again. */
export const dropHighlight = (base: string, highlight: Highlight): Promise<void> =>
  shelfOf(base).remove(keyOf(highlight));

const offsetOf = ({ quotes }: Highlight): number => quotes[0]?.at ?? 0;

/** All highlights, or those of one article, as they stood: in the order of articles and of the words in them. */
export async function readHighlights(base: string, article?: string): Promise<Highlight[]> {
  const entries = await shelfOf(base).entries(article === undefined ? '' : `${article} `);
  const read = await gather(checked(entries), new AbortController().signal);
  return read
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : offsetOf(a) - offsetOf(b)));
}

function* checked(entries: readonly [string, unknown][]): Generator<Highlight | undefined> {
  for (const [, value] of entries) {
    const annotation = safeParse(Annotation, value);
    yield annotation.success ? highlightOf(annotation.output) : undefined;
  }
}

/** A highlight as the list has it by now, for who holds it as it was; itself when the list has it no more. */
export const asItStands = (
  list: readonly Highlight[] | undefined,
  held: Highlight | undefined,
): Highlight | undefined => held && (list?.find(({ id }) => id === held.id) ?? held);

/** The highlights of an article, or all, kept up to date with this tab and others; nothing until they are read. */
export function useHighlights(article?: string): readonly Highlight[] | undefined {
  const { base } = useSetting();
  const [highlights, set] = useState<{ of: string | undefined; list: readonly Highlight[] }>();
  useEffect(() => {
    let latest = 0;
    const read = (): void => {
      const turn = ++latest;
      void readHighlights(base, article).then((list) => {
        if (turn === latest) set({ of: article, list });
      });
    };
    read();
    const stop = shelfOf(base).watch((key) => {
      if (article === undefined || key.startsWith(`${article} `)) read();
    });
    return () => {
      latest = -1;
      stop();
    };
  }, [base, article]);
  return highlights?.of === article ? highlights?.list : undefined;
}
