/** An article as the list of saved ones shows it. Pure. */
import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import { plain } from '../../../article/plain.ts';
import { articleAddress } from '../../../article/urls.ts';
import type { Saved } from './saved.ts';

type SavedCard = Saved['card'];

const pictureOf = ({ src, alt, width, height, renditions }: Image): SavedCard['image'] => ({
  src,
  alt,
  ...(width !== undefined && { width }),
  ...(height !== undefined && { height }),
  ...(renditions && { renditions }),
});

/** The card of an article that was published with this id. */
export function cardOf(id: string, article: Article): SavedCard {
  const { headline, alternativeHeadline, kicker, section, language, authors, datePublished } = article;
  const standfirst = plain(article.standfirst).trim();
  return {
    url: articleAddress(id),
    headline: alternativeHeadline || headline,
    ...(kicker !== undefined && { kicker }),
    ...(standfirst !== '' && { standfirst }),
    ...(section !== undefined && { section }),
    ...(language !== undefined && { language }),
    ...(authors && { authors: authors.map(({ name }) => name) }),
    ...(datePublished !== undefined && { datePublished }),
    ...(article.published && { minutes: article.published.minutes }),
    ...(article.image && { image: pictureOf(article.image.image) }),
  };
}
