/** Checks aliases (former addresses): each must be a free address on this site. Pure. */
import { redirectFilePath, parseAlias, type AliasPath } from '../../site/hosting/alias.ts';
import { isPageId } from '../../article/urls.ts';
import type { Finding } from '../problems/findings.ts';

export interface ArticleAliases {
  readonly id: string;
  readonly file: string;
  readonly aliases: readonly string[];
}

const RESERVED_FIRST_SEGMENT =
  /^(?:assets|authors|highlights|media|open|page|pictures|saved|schema|search|sections|series|tags|_[^/]*|404\.html|index\.html|cname|favicon\.[^/]*|(?:feed|rss|atom|sitemap|news-sitemap|manifest|robots|sw|index)[^/]*\.(?:xml|json|txt|js|webmanifest))$/;

export function checkAliases(articles: readonly ArticleAliases[]): Finding[] {
  const aliased = articles.filter(({ aliases }) => aliases.length > 0);
  if (aliased.length === 0) return [];
  const registry = registerArticleAddresses(articles);
  return aliased.flatMap((article) =>
    article.aliases.flatMap((alias) => {
      const message = aliasError(article, alias, registry);
      const named = { value: alias, pathPattern: /^aliases\.\d+$/ };
      return message === undefined
        ? []
        : [
            {
              file: article.file,
              subject: 'article',
              path: [],
              severity: 'error',
              message,
              stringQuery: named,
            } as const,
          ];
    }),
  );
}

const ALIAS_REMEDY = 'use a free address, or remove it';

function aliasError(article: ArticleAliases, alias: string, registry: AddressRegistry): string | undefined {
  const old = parseAlias(alias);
  if (typeof old === 'string') return old;
  const owner = RESERVED_FIRST_SEGMENT.test(old.segments[0]?.toLowerCase() ?? '')
    ? 'a page of the site'
    : registry.claim(old, `${article.file} (an alias)`);
  if (owner === undefined) return undefined;
  return owner === article.file
    ? `is the address of the article itself; ${ALIAS_REMEDY}`
    : `is taken by ${owner}; ${ALIAS_REMEDY}`;
}

interface AddressRegistry {
  readonly claim: (old: AliasPath, owner: string) => string | undefined;
}

/** Some disks and hosts ignore case or normalise Unicode. */
const normalizePath = (path: string): string => path.normalize('NFC').toLowerCase();

/** `/a`, `/a/` and `/a/index.html` are the same page. */
const pagePathOf = (file: string): string => file.replace(/(?:^|\/)index\.html$/, '');

function registerArticleAddresses(articles: readonly ArticleAliases[]): AddressRegistry {
  const owners = new Map<string, string>();
  const folders = new Map<string, string>();
  const reserveFolders = (path: string, owner: string): void => {
    for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1))
      folders.set(path.slice(0, end), owner);
  }; // prettier-ignore
  for (const { id, file } of articles) {
    const path = isPageId(id) ? id.slice(1) : `articles/${id}`;
    owners.set(normalizePath(path), file);
    if (!isPageId(id)) owners.set(normalizePath(`${path}.json`), file);
    reserveFolders(normalizePath(`${path}/index.html`), file);
  }
  return {
    claim(old, owner) {
      const file = normalizePath(redirectFilePath(old));
      const page = pagePathOf(file);
      const other = owners.get(page) ?? (file === page ? folders.get(file) : ownerOfParentFile(file));
      if (other !== undefined) return other;
      owners.set(page, owner);
      reserveFolders(file, owner);
      return undefined;
    },
  };

  function ownerOfParentFile(path: string): string | undefined {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const above = path.slice(0, end);
      if (/\.(?:html?|json)$/.test(above) && owners.has(above)) return owners.get(above);
    }
    return undefined;
  }
}
