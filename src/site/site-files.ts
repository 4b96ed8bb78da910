import { articleJsonSchema, authorJsonSchema } from '../article/json-schema.ts';
import type { Site } from '../article/site.ts';
import { palettesOf, type Palette } from './theme/palette.ts';

const faviconSvg = ({ accent, paper }: Palette): string =>
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  `<rect width="32" height="32" rx="5" fill="${accent}"/>` +
  '<path d="M6 8h20v4H6zM6 16h9v2H6zM6 20h9v2H6zM6 24h6v2H6zM18 16h8v10h-8z" ' +
  `fill="${paper}"/></svg>`;

let schemaFiles: readonly (readonly [path: string, json: string])[] | undefined;

/** The same for every site: generated once, for a program that publishes again and again. */
const createSchemaFiles = () =>
  (schemaFiles ??= [
    ['schema/article.json', JSON.stringify(articleJsonSchema(), null, 2)],
    ['schema/author.json', JSON.stringify(authorJsonSchema(), null, 2)],
  ]);

/** path -> content. A file of the content folder with the same path replaces it. */
export const createSiteFiles = (site: Site): ReadonlyMap<string, string> =>
  new Map([...createSchemaFiles(), ['favicon.svg', faviconSvg(palettesOf(site).light)]]);
