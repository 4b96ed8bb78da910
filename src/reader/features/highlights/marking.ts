/** Makes a highlight of what is selected. */
import { articleAddress } from '../../../article/urls.ts';
import { passagesIn } from '../../../article/passages.ts';
import type { Article } from '../../../article/schema.ts';
import { gatherSheet } from '../passages/sheet.ts';
import type { Stretch } from '../passages/stretch.ts';
import type { Highlight } from './annotation.ts';
import type { Colour } from './colours.ts';
import { quoteOf } from './quote.ts';
import { rivalsOf } from './rivals.ts';

/** The address of a published article on the site; nothing for one that is only shown. */
export const addressOf = (article: Article | undefined): string | undefined =>
  article?.published && articleAddress(article.published.id);

/** A name for the highlight; `randomUUID` is only there on safe origins. */
function freshId(): string {
  if ('randomUUID' in crypto) return `urn:uuid:${crypto.randomUUID()}`;
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  return `urn:uuid:${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A highlight of these stretches of an article; nothing when its words are not those of the page. */
export async function highlightFrom(
  article: Article,
  stretches: readonly Stretch[],
  colour: Colour,
): Promise<Highlight | undefined> {
  const address = addressOf(article);
  const sheet = await gatherSheet(passagesIn(article));
  const quotes = stretches.flatMap((stretch) => {
    const quote = quoteOf(sheet, stretch);
    return quote ? { ...quote, rivals: rivalsOf(sheet, quote) } : [];
  });
  if (address === undefined || quotes.length === 0) return undefined;
  const now = new Date().toISOString();
  const { headline } = article;
  return {
    id: freshId(),
    article: address,
    headline,
    colour,
    note: '',
    tags: [],
    created: now,
    modified: now,
    quotes,
  };
}
