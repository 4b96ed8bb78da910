import * as v from 'valibot';
import { ArticleId, described, NonEmpty, optional, Url, optionalString } from './fields.ts';
import { Image } from './pictures.ts';

const SHARED_FIELDS = {
  label: optionalString('Label before the headline, such as READ'),
  kicker: optionalString('The kicker shown above the headline'),
  image: optional(Image, 'A picture shown with the headline'),
};
export const relatedArticleFields = {
  article: described(ArticleId, 'Id of an article of this site'),
  headline: optionalString('Replaces the article’s own headline; filled in when publishing'),
  ...SHARED_FIELDS,
};
export const relatedUrlFields = {
  url: described(Url, 'URL of the page'),
  headline: described(NonEmpty, 'Headline of the page'),
  ...SHARED_FIELDS,
};
const RELATED_MESSAGE =
  'must name an article of the edition { "article": … } or a page { "url": …, "headline": … }';
export const Related = v.union(
  [v.strictObject(relatedArticleFields), v.strictObject(relatedUrlFields)],
  RELATED_MESSAGE,
);
export type Related = v.InferOutput<typeof Related>;
