import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import { summaryText } from '../../../article/summary-text.ts';
import { articleAddress } from '../../../article/urls.ts';
import type { SavedArticle } from '../../storage/stores/saved-store.ts';

type SavedCard = SavedArticle['card'];

const cardPicture = ({ src, alt, width, height, renditions }: Image): SavedCard['image'] => ({
  src,
  alt,
  ...(width !== undefined && { width }),
  ...(height !== undefined && { height }),
  ...(renditions && { renditions }),
});

export function savedCardOf(id: string, article: Article): SavedCard {
  const { headline, kicker, section, language, authors, datePublished } = article;
  const standfirst = summaryText(article.standfirst);
  return {
    url: articleAddress(id),
    headline,
    ...(kicker !== undefined && { kicker }),
    ...(standfirst !== '' && { standfirst }),
    ...(section !== undefined && { section }),
    ...(language !== undefined && { language }),
    ...(authors && { authors: authors.map(({ name }) => name) }),
    ...(datePublished !== undefined && { datePublished }),
    ...(article.published && { minutes: article.published.minutes }),
    ...(article.image && { image: cardPicture(article.image.image) }),
  };
}
