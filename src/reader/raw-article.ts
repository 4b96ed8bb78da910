/** An article as its author wrote it, put beside a published site by hand: made ready as publishing does it. */
import { partsOf } from '../article/parts.ts';
import type { Article, Card } from '../article/schema.ts';
import type { Site } from '../article/site.ts';
import { articleAddress } from '../article/urls.ts';
import { cardOf } from '../edition/card.ts';
import { prepare } from '../edition/prepare.ts';

/** Other articles whose headlines are asked for at most. */
const MAX_MENTIONS = 24;

/**
 * The article at an address of the site, ready to be shown. `load` gives the articles that it mentions; one that cannot be had
 * is left out, as publishing leaves out what does not exist.
 */
export async function prepareRaw(
  address: string,
  article: Article,
  site: Site,
  load: (address: string) => Promise<Article>,
): Promise<Article> {
  const mentions = [...partsOf(article).related].flatMap((one) => ('article' in one ? [one.article] : []));
  const cards = new Map<string, Card>();
  const asked = [...new Set(mentions)].slice(0, MAX_MENTIONS).map(async (id) => {
    cards.set(id, cardOf({ id, article: await load(articleAddress(id)) }, site));
  });
  await Promise.allSettled(asked);
  const id = decodeURIComponent(address.slice('/articles/'.length, -1));
  return prepare({ id, article }, site, (one) => cards.get(one));
}
