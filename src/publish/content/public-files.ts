/** Files that are published as they are, as in any Vite project's `public/`. */
import type { Site } from '../../article/site.ts';
import { editionByAddress } from '../../site/editions.ts';
import { articleIdOf, nameCharacterError } from './article-file-names.ts';
import { isHiddenPath } from './hidden-path.ts';
import { listFiles, type ListFiles, type FileListing } from './list-files.ts';

const SOURCE_NAMES = new Set(['articles', 'pages', 'authors', 'media', 'site.json', 'theme.css']);

export const isContentPath = (path: string): boolean =>
  !isHiddenPath(path.split('/')) && !/^node_modules(?:\/|$)/.test(path);

export const isPublicPath = (path: string): boolean =>
  isContentPath(path) && !SOURCE_NAMES.has(path.split('/', 1)[0] ?? '');

export const listPublicFiles = (
  content: string,
  list: ListFiles = createListFiles(content),
): Promise<FileListing> => list(content, isPublicPath);

export const createListFiles =
  (content: string): ListFiles =>
  (folder, isListed) =>
    listFiles(folder, content, isListed);

const OVERRIDABLE =
  /^(?:favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|robots\.txt|manifest\.webmanifest)$/;

export const overridingFiles = (files: readonly string[]): string[] =>
  files.filter((path) => OVERRIDABLE.test(path));

const RESERVED_PATHS = [
  /^(?:assets|pictures|search|share|sitemaps)\//,
  /^(?:(?:sections|tags|authors|series)\/[^/]+\/)?(?:page\/[^/]+\/)?index\.(?:html|json)$/,
  /^(?:open|saved)\/index\.(?:html|json)$/,
  /^(?:(?:sections|tags|authors)\/[^/]+\/)?(?:feed\.xml|rss\.xml|feed\.json)$/,
  /^(?:404\.html|offline\.html|notice\.txt|sw\.js|_headers|_redirects|schema\/(?:article|author)\.json|(?:news-)?sitemap\.xml)$/,
];

export function publicPathError(path: string, pages: readonly string[], site: Site): string | undefined {
  const characters = nameCharacterError(path);
  if (characters !== undefined) return characters;
  const name = path.toLowerCase();
  const inEdition = name.slice(editionByAddress(site, `/${name}`).edition?.prefix.length);
  if (RESERVED_PATHS.some((reserved) => reserved.test(inEdition)))
    return `would be published as /${path}, which is reserved for generated files; rename or move it`;
  const address = /\/index\.(?:html|json)$/.test(name) ? `/${path.replace(/\/index\.\w+$/, '')}` : undefined;
  const page = pages.find((one) => articleIdOf(one) === address);
  return page === undefined
    ? undefined
    : `would be published as /${path}, as ${page} is; remove or rename one`;
}
