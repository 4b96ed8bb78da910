import { articleAddress, withBase } from '../../article/urls.ts';
import { redirectFilePath, encodedPath, parseAlias, withSlashVariant, type AliasPath } from './alias.ts';

export interface AliasedArticle {
  readonly id: string;
  readonly article: { readonly headline: string; readonly aliases?: readonly string[] | undefined };
}

export interface AliasRedirect {
  readonly from: AliasPath;
  readonly file: string;
  readonly to: string;
  readonly headline: string;
}

/** Invalid aliases are left out; `check` reports them. */
export function aliasRedirects(articles: Iterable<AliasedArticle>): readonly AliasRedirect[] {
  const moved: AliasRedirect[] = [];
  for (const { id, article } of articles)
    for (const alias of article.aliases ?? []) {
      const from = parseAlias(alias);
      if (typeof from === 'string') continue;
      moved.push({ from, file: redirectFilePath(from), to: articleAddress(id), headline: article.headline });
    }
  return moved;
}

export interface Redirect {
  readonly path: string;
  readonly decoded: string;
  readonly to: string;
}

/** First the addresses as written, then their variants with or without the trailing slash. */
export function allRedirects(moved: readonly AliasRedirect[], base: string): readonly Redirect[] {
  const all = new Map<string, Redirect>();
  const add = ({ segments, endsInSlash }: AliasPath, to: string): void => {
    const decoded = withBase(base, `/${segments.join('/')}${endsInSlash ? '/' : ''}`);
    if (!all.has(decoded))
      all.set(decoded, {
        path: withBase(base, encodedPath(segments, endsInSlash)),
        decoded,
        to: withBase(base, to),
      });
  };
  for (const { from, to } of moved) add(from, to);
  for (const { from, to } of moved) for (const twin of withSlashVariant(from).slice(1)) add(twin, to);
  return [...all.values()];
}
