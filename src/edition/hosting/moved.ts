/** Where the articles of an edition stood before. Pure. */
import { articleAddress, withBase } from '../../article/urls.ts';
import { fileAt, pathOf, readAlias, spellings, type OldAddress } from './alias.ts';

/** What is needed of an article. */
export interface Named {
  readonly id: string;
  readonly article: { readonly headline: string; readonly aliases?: readonly string[] | undefined };
}

/** One old address and the article that stands elsewhere now. Addresses are below the site's base, encoded as browsers send them. */
export interface Moved {
  readonly from: OldAddress;
  /** The page that stands in for it: path below the published folder. */
  readonly file: string;
  readonly to: string;
  readonly headline: string;
}

/** All old addresses of an edition, by article; what is no address is left out, `check` tells of it. */
export function movedFrom(articles: Iterable<Named>): readonly Moved[] {
  const moved: Moved[] = [];
  for (const { id, article } of articles)
    for (const alias of article.aliases ?? []) {
      const from = readAlias(alias);
      if (typeof from === 'string') continue;
      moved.push({ from, file: fileAt(from), to: articleAddress(id), headline: article.headline });
    }
  return moved;
}

/** A redirect under the site's base: the path as it is asked for, the same decoded, and where it leads. */
export interface Redirect {
  readonly path: string;
  readonly decoded: string;
  readonly to: string;
}

/** Every redirect of an edition: first the addresses as they are written, then their twins with or without the last slash. */
export function redirects(moved: readonly Moved[], base: string): readonly Redirect[] {
  const all = new Map<string, Redirect>();
  const add = ({ steps, folder }: OldAddress, to: string): void => {
    const decoded = withBase(base, `/${steps.join('/')}${folder ? '/' : ''}`);
    if (!all.has(decoded))
      all.set(decoded, { path: withBase(base, pathOf(steps, folder)), decoded, to: withBase(base, to) });
  };
  for (const { from, to } of moved) add(from, to);
  for (const { from, to } of moved) for (const twin of spellings(from).slice(1)) add(twin, to);
  return [...all.values()];
}
