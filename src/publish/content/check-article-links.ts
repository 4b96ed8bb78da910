import type { CollectedLinks } from '../../article/collect-links.ts';
import type { Finding } from '../problems/findings.ts';
import { createSuggester } from '../problems/suggest-name.ts';

export interface ArticleIdIndex {
  readonly ids: ReadonlySet<string>;
  readonly suggest: (id: string) => string | undefined;
}

export function indexArticleIds(list: readonly string[]): ArticleIdIndex {
  const ids = new Set(list);
  const suggestSimilar = createSuggester(list);
  const byName = new Map(list.map((id) => [lastSegment(id), id]));
  const suggest = (id: string): string | undefined => {
    const normalized = id.replace(/^\/?(?:articles\/)?/, '').replace(/(?:\.json|\/)$/, '');
    return ids.has(normalized)
      ? normalized
      : (suggestSimilar(normalized) ?? byName.get(lastSegment(normalized)));
  };
  return { ids, suggest };
}

const lastSegment = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

export const missingArticleMessage = (id: string): string =>
  `names ${JSON.stringify(id)}, which is not an article in this folder; write the path of its file below articles/ without .json`;

export function checkArticleLinks(
  { file }: { readonly file: string },
  parts: CollectedLinks,
  known: ArticleIdIndex,
): Finding[] {
  const missing = new Set<string>();
  for (const pointer of parts.related)
    if ('article' in pointer && !known.ids.has(pointer.article)) missing.add(pointer.article);
  return [...missing].map((value) => ({
    file,
    subject: 'article',
    path: [],
    stringQuery: { value, pathPattern: ARTICLE_LINK_PATH },
    severity: 'error',
    message: missingArticleMessage(value),
    suggestion: known.suggest(value),
  }));
}

const ARTICLE_LINK_PATH = /(?:^|\.)article$/;
