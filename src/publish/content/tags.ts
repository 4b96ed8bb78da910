/** Checks that no two tags share a page by mistake. Pure. */
import { listAddress } from '../../article/urls.ts';
import type { Finding } from '../problems/findings.ts';
import type { ContentArticle } from './learn.ts';

/** Tags that differ by no more than this are one and the same to everybody. */
const keyOf = (tag: string): string =>
  tag
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s‐‑–-]+/g, '-');

/** A warning for each tag whose page is that of another one: an address has no room for the dots of `.NET` and `U.S.`. */
export function checkTags(articles: readonly Pick<ContentArticle, 'file' | 'summary'>[]): Finding[] {
  const owners = new Map<string, string>();
  const said = new Set<string>();
  return articles.flatMap(({ file, summary }) =>
    (summary.article.tags ?? []).flatMap((tag, at): Finding[] => {
      const address = listAddress('tags', tag);
      const owner = owners.get(address);
      if (owner === undefined) owners.set(address, tag);
      if (owner === undefined || keyOf(owner) === keyOf(tag) || said.has(keyOf(tag))) return [];
      said.add(keyOf(tag));
      const message = `shares the page ${address} with the tag ${JSON.stringify(owner)}; spell both the same, or change one`;
      return [{ file, of: 'article', path: ['tags', at], severity: 'warning', message }];
    }),
  );
}
