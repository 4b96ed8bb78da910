/** Files published once per site, besides its pages. */
import { articleJsonSchema } from '../article/json-schema.ts';
import type { Site } from '../article/site.ts';
import { faviconSvg } from './favicon.ts';

/** path -> content. A file of the content folder with the same path replaces it. */
export const createSiteFiles = (site: Site): ReadonlyMap<string, string> =>
  new Map([
    ['schema/article.json', JSON.stringify(articleJsonSchema(), null, 2)],
    ['favicon.svg', faviconSvg(site)],
  ]);
