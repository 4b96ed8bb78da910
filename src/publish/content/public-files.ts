/** Files of a content folder that are published as they are, as any Vite project's `public/`. */
import { isHidden } from './hidden.ts';
import { listFiles, type ListFiles, type Walked } from './walk.ts';

/** What stands at the top and is published in another form, or, like `media/`, by rules of its own. */
const SOURCES = new Set(['articles', 'media', 'site.json']);

/** Whether a path below the content folder can be content at all: it is neither hidden nor part of a package. */
export const isContentPath = (path: string): boolean =>
  !isHidden(path.split('/')) && !/^node_modules(?:\/|$)/.test(path);

/** Whether a file at a path below the content folder is published as it is. */
export const isPublicPath = (path: string): boolean =>
  isContentPath(path) && !SOURCES.has(path.split('/', 1)[0] ?? '');

/** Lists them. */
export const listPublicFiles = (content: string, list: ListFiles = listFilesOf(content)): Promise<Walked> =>
  list(content, isPublicPath);

const listFilesOf =
  (content: string): ListFiles =>
  (folder, isListed) =>
    listFiles(folder, content, isListed);

/** Public files that take the place of what publishing would make by itself. */
const REPLACING =
  /^(?:favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|robots\.txt|manifest\.webmanifest)$/;

export const replacingFiles = (files: readonly string[]): string[] =>
  files.filter((path) => REPLACING.test(path));

/** Where publishing puts files of its own. */
const RESERVED = [
  /^(?:assets|pictures|search|share|sitemaps)\//,
  /^(?:(?:sections|tags|authors)\/[^/]+\/)?(?:page\/[^/]+\/)?index\.(?:html|json)$/,
  /^(?:open|saved)\/index\.(?:html|json)$/,
  /^(?:sections\/[^/]+\/)?(?:feed\.xml|rss\.xml|feed\.json)$/,
  /^(?:404\.html|offline\.html|notice\.txt|sw\.js|_headers|_redirects|schema\/article\.json|(?:news-)?sitemap\.xml)$/,
];

/** What is wrong with the path of a public file. */
export function publicPathFault(path: string): string | undefined {
  if (/[\\\u0000-\u001f\u007f]/.test(path))
    return 'has a backslash or a control character in its name, which no address can have; rename it';
  // Some disks and hosts take upper and lower case for the same.
  const name = path.toLowerCase();
  return RESERVED.some((reserved) => reserved.test(name))
    ? `would be published as /${path}, which is reserved for generated files; rename or move it`
    : undefined;
}
