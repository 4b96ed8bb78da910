import type { Card } from '../../article/schema.ts';
import { memoize } from '../../article/memoize.ts';
import type { PlannedPage } from '../../site/plan-site.ts';
import type { ContentArticle } from '../content/article-meta.ts';
import type { FindPicture, ResolvedPicture } from '../pictures/attach-pictures.ts';

export interface PageInputs {
  readonly pathOf: (id: string) => string;
  readonly picturesOf: (id: string) => ReadonlyMap<string, ResolvedPicture>;
  readonly allPictures: () => string[];
  readonly listInputs: () => string[];
  readonly inputsOf: (page: PlannedPage) => string[];
}

const pictureState = ([path, { name, hasFiles }]: readonly [string, ResolvedPicture]): string =>
  `${path} ${name} ${hasFiles}`;

export function collectPageInputs(articles: readonly ContentArticle[], findPicture: FindPicture): PageInputs {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const resolveAll = (paths: Iterable<string>): Map<string, ResolvedPicture> =>
    new Map(
      [...paths].flatMap((path) => {
        const picture = findPicture(path);
        return picture ? [[path, picture] as const] : [];
      }),
    );
  const picturesOf = (id: string): Map<string, ResolvedPicture> => {
    const { figures = [], portraits = [] } = byId.get(id)?.pictures ?? {};
    return resolveAll([...figures, ...portraits]);
  };
  const withPictures = (id: string, hash = ''): string =>
    hash && [hash, ...[...picturesOf(id)].map(pictureState)].join(' ');
  // Each card is shown by many pages.
  const cardState = memoize((id: string) => withPictures(id, byId.get(id)?.cardHash));
  let owners: ReadonlyMap<Card, string> | undefined;
  const ownerOf = (card: Card): string | undefined =>
    (owners ??= new Map(articles.map(({ id, summary }) => [summary.card, id]))).get(card);

  return {
    pathOf: (id) => byId.get(id)?.path ?? '',
    picturesOf,
    allPictures: () =>
      [
        ...resolveAll(
          new Set(articles.flatMap(({ pictures }) => [...pictures.figures, ...pictures.portraits])),
        ),
      ].map(pictureState),
    listInputs: () => articles.map(({ id, cardHash }) => `${id} ${cardHash}`),
    inputsOf(page) {
      if (page.kind === 'article')
        return [
          withPictures(page.id, byId.get(page.id)?.hash),
          ...page.relatedIds,
          ' ',
          ...page.withheldIds,
          ' ',
          JSON.stringify([page.series, page.translations]),
          ...page.cardIds.map((id) => `${id} ${cardState(id)}`),
        ];
      const { cards, ...rest } = page.data;
      return [
        JSON.stringify(rest),
        ...cards.map((card) => cardState(ownerOf(card) ?? '') || JSON.stringify(card)),
      ];
    },
  };
}
