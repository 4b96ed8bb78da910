import { listAddress } from '../../article/urls.ts';
import type { Finding } from '../problems/findings.ts';
import type { ContentArticle } from './article-meta.ts';

const normalizeTag = (tag: string): string =>
  tag
    .normalize('NFC')
    .toLowerCase()
    .trim()
    .replace(/[\s‐‑–-]+/g, '-');

/** For example, `.NET` and `NET` get the same address, as addresses have no dots. */
export function checkTags(articles: readonly Pick<ContentArticle, 'file' | 'summary'>[]): Finding[] {
  const owners = new Map<string, string>();
  const reported = new Set<string>();
  return articles.flatMap(({ file, summary }) =>
    (summary.article.tags ?? []).flatMap((tag, at): Finding[] => {
      const address = listAddress('tags', tag);
      const owner = owners.get(address);
      if (owner === undefined) owners.set(address, tag);
      if (owner === undefined || normalizeTag(owner) === normalizeTag(tag) || reported.has(normalizeTag(tag)))
        return [];
      reported.add(normalizeTag(tag));
      const message = `shares the page ${address} with the tag ${JSON.stringify(owner)}; spell both the same, or change one`;
      return [{ file, subject: 'article', path: ['tags', at], severity: 'warning', message }];
    }),
  );
}
