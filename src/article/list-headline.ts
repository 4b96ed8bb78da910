import type { Article } from './schema.ts';
import type { Site } from './site.ts';

/** The headline that lists show of an article: that of its page, unless the site prefers the alternative one. */
export const listHeadline = (
  { headline, alternativeHeadline }: Pick<Article, 'headline' | 'alternativeHeadline'>,
  site: Pick<Site, 'listHeadline'>,
): string => (site.listHeadline === 'alternative' && alternativeHeadline) || headline;
