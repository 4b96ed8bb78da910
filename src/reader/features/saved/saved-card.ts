import type { Article } from '../../../article/schema.ts';
import { summaryText } from '../../../article/summary-text.ts';
import { articleAddress } from '../../../article/urls.ts';
import type { SavedArticle } from '../../storage/stores/saved-store.ts';

export function savedCardOf(id: string, article: Article): SavedArticle['card'] {
  const { headline, kicker, section, language, authors, datePublished, published } = article;
  const { src, alt, width, height, renditions } = article.image?.image ?? {};
  return {
    url: articleAddress(id),
    headline,
    kicker,
    standfirst: summaryText(article.standfirst) || undefined,
    section,
    language,
    authors: authors?.map(({ name }) => name),
    datePublished,
    minutes: published?.minutes,
    image: src === undefined ? undefined : { src, alt: alt ?? '', width, height, renditions },
  };
}
