/** Addresses of articles, pages and aliases (former addresses) that something else has. */
import { articleAddress, isPageId } from '../../article/urls.ts';
import { editionByAddress } from '../../site/editions.ts';
import { redirectFilePath, parseAlias, type AliasPath } from '../../site/hosting/alias.ts';
import { articleError } from '../problems/finding.ts';
import { findRepeats, foldName } from '../repeats.ts';
import { RESERVED_SEGMENT } from './article-file-names.ts';
import type { ContentArticle } from './article-meta.ts';
import type { ContentCheck } from './checked-content.ts';

export const checkArticleFiles: ContentCheck = ({ metas }) =>
  [...findRepeats(metas, ({ id }) => foldName(id))].map(([{ file }, owner]) =>
    articleError(file, [], `has the same address as ${owner.file} (ignoring case and accents); rename one`),
  );

/** A page in the folder of an edition must not take the address of its front page or of a list. */
export const checkPages: ContentCheck = ({ articles, site }) =>
  articles.flatMap(({ id, file }) => {
    if (!isPageId(id)) return [];
    const { prefix = '' } = editionByAddress(site, `${id.toLowerCase()}/`).edition ?? {};
    const [, first] = id.slice(prefix.length).split('/');
    return prefix !== '' && (first === undefined || RESERVED_SEGMENT.test(first))
      ? articleError(
          file,
          [],
          `would be published at ${articleAddress(id)}, which the site uses itself; rename it`,
        )
      : [];
  });

export const checkAliases: ContentCheck = ({ articles }) => {
  const aliased = articles.filter(({ summary }) => summary.article.aliases?.length);
  if (aliased.length === 0) return [];
  const registry = registerArticleAddresses(articles);
  return aliased.flatMap(({ file, summary }) =>
    (summary.article.aliases ?? []).flatMap((alias) => {
      const message = aliasError(file, alias, registry);
      const place = { value: alias, pathPattern: /^aliases\.\d+$/ };
      return message === undefined ? [] : articleError(file, place, message);
    }),
  );
};

const RESERVED_FIRST_SEGMENT =
  /^(?:assets|authors|highlights|media|open|page|pictures|saved|schema|search|sections|series|tags|_[^/]*|404\.html|index\.html|cname|favicon\.[^/]*|(?:feed|rss|atom|sitemap|news-sitemap|manifest|robots|sw|index)[^/]*\.(?:xml|json|txt|js|webmanifest))$/;

const ALIAS_REMEDY = 'use a free address, or remove it';

function aliasError(file: string, alias: string, registry: AddressRegistry): string | undefined {
  const old = parseAlias(alias);
  if (typeof old === 'string') return old;
  const owner = RESERVED_FIRST_SEGMENT.test(old.segments[0]?.toLowerCase() ?? '')
    ? 'a page of the site'
    : registry.claim(old, `${file} (an alias)`);
  if (owner === undefined) return undefined;
  return owner === file
    ? `is the address of the article itself; ${ALIAS_REMEDY}`
    : `is taken by ${owner}; ${ALIAS_REMEDY}`;
}

interface AddressRegistry {
  readonly claim: (old: AliasPath, owner: string) => string | undefined;
}

/** The folders that a path is in, the inner ones first. */
function* foldersAbove(path: string): Generator<string> {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    yield path.slice(0, end);
}

function registerArticleAddresses(articles: readonly ContentArticle[]): AddressRegistry {
  const owners = new Map<string, string>();
  const folders = new Map<string, string>();
  const reserveFolders = (path: string, owner: string): void => {
    for (const folder of foldersAbove(path)) {
      if (folders.has(folder)) return;
      folders.set(folder, owner);
    }
  };
  for (const { id, file } of articles) {
    const path = isPageId(id) ? id.slice(1) : `articles/${id}`;
    owners.set(foldName(path), file);
    if (!isPageId(id)) owners.set(foldName(`${path}.json`), file);
    reserveFolders(foldName(`${path}/index.html`), file);
  }
  const ownerOfParentFile = (path: string): string | undefined => {
    for (const above of foldersAbove(path))
      if (/\.(?:html?|json)$/.test(above) && owners.has(above)) return owners.get(above);
    return undefined;
  };
  return {
    claim(old, owner) {
      const file = foldName(redirectFilePath(old));
      // `/a`, `/a/` and `/a/index.html` are the same page.
      const page = file.replace(/(?:^|\/)index\.html$/, '');
      const other = owners.get(page) ?? (file === page ? folders.get(file) : ownerOfParentFile(file));
      if (other !== undefined) return other;
      owners.set(page, owner);
      reserveFolders(file, owner);
      return undefined;
    },
  };
}
