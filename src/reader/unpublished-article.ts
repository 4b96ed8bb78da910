/** An article file that was copied into a published site by hand: prepared in the browser as publishing does it. */
import { collectLinks } from '../article/collect-links.ts';
import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { articleAddress } from '../article/urls.ts';
import { toCard } from '../site/card.ts';
import { prepareArticle } from '../site/prepare-article.ts';

/** Headlines of other articles to fetch at most. */
const MAX_RELATED_REQUESTS = 24;

/** `load` fetches the articles that it links to; one that fails is left out, as a missing one is when publishing. */
export async function prepareUnpublishedArticle(
  address: string,
  article: Article,
  site: Site,
  load: (address: string) => Promise<Article>,
): Promise<Article> {
  const mentions = [...collectLinks(article).related].flatMap((one) =>
    'article' in one ? [one.article] : [],
  );
  const cards = new Map<string, Card>();
  const asked = [...new Set(mentions)].slice(0, MAX_RELATED_REQUESTS).map(async (id) => {
    cards.set(id, toCard({ id, article: await load(articleAddress(id)) }, site));
  });
  await Promise.allSettled(asked);
  const id = decodeURIComponent(address.slice('/articles/'.length, -1));
  return prepareArticle({ id, article }, site, (one) => cards.get(one));
}
