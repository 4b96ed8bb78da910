/** What is published once for the whole site, beside its pages. Pure. */
import { articleJsonSchema } from '../article/json-schema.ts';
import type { Site } from '../article/site.ts';
import { iconSvg } from './icon.ts';

/** Path -> content. A file of the same path in the content folder takes its place. */
export const siteFiles = (site: Site): ReadonlyMap<string, string> =>
  new Map([
    ['schema/article.json', JSON.stringify(articleJsonSchema(), null, 2)],
    ['favicon.svg', iconSvg(site)],
  ]);
