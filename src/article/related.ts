/** Pointers to other articles. */
import * as v from 'valibot';
import { ArticleId, described, NonEmpty, optional, Url, words } from './fields.ts';
import { Image } from './pictures.ts';

const relatedExtras = {
  label: words('Label before the headline, such as READ'),
  kicker: words('The kicker shown above the headline'),
  image: optional(Image, 'A picture shown with the headline'),
};
/** The fields of a pointer into this edition. */
export const relatedArticle = {
  article: described(ArticleId, 'Id of an article of this site'),
  headline: words('Replaces the article’s own headline; filled in when publishing'),
  ...relatedExtras,
};
/** The fields of a pointer elsewhere. */
export const relatedUrl = {
  url: described(Url, 'URL of the page'),
  headline: described(NonEmpty, 'Headline of the page'),
  ...relatedExtras,
};
const relatedMessage =
  'must name an article of the edition { "article": … } or a page { "url": …, "headline": … }';
/** A pointer to another article, of this edition or elsewhere. */
export const Related = v.union([v.strictObject(relatedArticle), v.strictObject(relatedUrl)], relatedMessage);
export type Related = v.InferOutput<typeof Related>;
