/** What pages are made from, beside what all pages of the site have in common. */
import type { Card } from '../../article/schema.ts';
import type { Page } from '../../edition/edition.ts';
import type { ContentArticle } from '../content/learn.ts';
import type { FindPicture, Seen } from '../pictures/attach.ts';

export interface Sources {
  /** The pictures that an article shows, by their paths below the content folder. */
  readonly picturesOf: (id: string) => ReadonlyMap<string, Seen>;
  /** What became of every picture. */
  readonly pictures: () => string[];
  /** What an edition's lists are made from. */
  readonly listed: () => string[];
  /** Everything that a page is made from. */
  readonly madeFrom: (page: Page) => string[];
}

const stateOf = ([path, { name, made }]: readonly [string, Seen]): string => `${path} ${name} ${made}`;

/** The sources of an edition's pages; `articles` have the pictures of their cards as the site shows them. */
export function sourcesOf(articles: readonly ContentArticle[], see: FindPicture): Sources {
  const byId = new Map(articles.map((one) => [one.id, one]));
  const found = (paths: Iterable<string>): Map<string, Seen> =>
    new Map(
      [...paths].flatMap((path) => {
        const seen = see(path);
        return seen ? [[path, seen] as const] : [];
      }),
    );
  const picturesOf = (id: string): Map<string, Seen> => {
    const { figures = [], portraits = [] } = byId.get(id)?.shows ?? {};
    return found([...figures, ...portraits]);
  };
  const withPictures = (id: string, source = ''): string =>
    source && [source, ...[...picturesOf(id)].map(stateOf)].join(' ');
  /** An article as others show it. */
  const seenOf = (id: string): string => withPictures(id, byId.get(id)?.seen);
  let owners: ReadonlyMap<Card, string> | undefined;
  const ownerOf = (card: Card): string | undefined =>
    (owners ??= new Map(articles.map(({ id, summary }) => [summary.card, id]))).get(card);

  return {
    picturesOf,
    pictures: () =>
      [...found(new Set(articles.flatMap(({ shows }) => [...shows.figures, ...shows.portraits])))].map(
        stateOf,
      ),
    listed: () => articles.map(({ id, seen }) => `${id} ${seen}`),
    madeFrom(page) {
      if (page.kind === 'article')
        return [
          withPictures(page.id, byId.get(page.id)?.hash),
          ...page.related,
          ' ',
          ...page.needed.map((id) => `${id} ${seenOf(id)}`),
        ];
      const { cards, ...rest } = page.data;
      return [
        JSON.stringify(rest),
        ...cards.map((card) => seenOf(ownerOf(card) ?? '') || JSON.stringify(card)),
      ];
    },
  };
}
