/** What has changed in the article on the page, for its notice and its panel. */
import { useEffect, useState } from 'react';
import { plain } from '../../../article/plain.ts';
import type { Article } from '../../../article/schema.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import type { Comparison } from './compare.ts';
import { currentVersion, readVersion, watchVersions } from './reads.ts';
import { sameWords } from './same-words.ts';
import type { Version } from './version.ts';

export interface News {
  readonly article: Article;
  readonly before: Version;
  readonly now: Version;
  readonly comparison: Comparison;
  /** The corrections that the reader has not read. */
  readonly corrections: NonNullable<Article['corrections']>;
}

async function newsOf(
  base: string,
  article: Article,
  language: string,
  signal: AbortSignal,
): Promise<News | undefined> {
  const id = article.published?.id;
  const before = id === undefined ? undefined : await readVersion(base, id);
  const now = before && (await currentVersion(article, signal));
  if (!before || !now || sameWords(before, now)) return undefined;
  const { compare } = await import('./compare.ts');
  const corrections = (article.corrections ?? []).filter(
    ({ text }) => !before.corrections.includes(plain(text)),
  );
  return { article, before, now, corrections, comparison: compare(before, now, language) };
}

/** The news of the article on the page, once they are known; nothing when there are none. */
export function useNews(): News | undefined {
  const { site, base } = useSetting();
  const article = useArticle();
  const [news, set] = useState<News>();
  const language = article?.language ?? site.language;
  useEffect(() => {
    if (!article) return undefined;
    const given = new AbortController();
    const look = (): void =>
      void newsOf(base, article, language, given.signal).then((found) => {
        if (!given.signal.aborted) set(found);
      });
    look();
    const stop = watchVersions(base, (id) => id === article.published?.id && look());
    return () => {
      given.abort();
      stop();
    };
  }, [base, article, language]);
  return news?.article === article ? news : undefined;
}
