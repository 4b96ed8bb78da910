import { useEffect, useState } from 'react';
import { toPlainText } from '../../../article/plain-text.ts';
import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import type { VersionComparison } from './compare-versions.ts';
import { currentVersion, readArticleVersion, watchVersions } from '../../storage/stores/version-store.ts';
import { hasSameText } from '../../storage/stores/has-same-text.ts';
import type { ArticleVersion } from '../../storage/stores/article-version.ts';

export interface ArticleChanges {
  readonly article: Article;
  readonly before: ArticleVersion;
  readonly now: ArticleVersion;
  readonly comparison: VersionComparison;
  readonly corrections: NonNullable<Article['corrections']>;
}

async function loadArticleChanges(
  base: string,
  article: Article,
  language: string,
  signal: AbortSignal,
): Promise<ArticleChanges | undefined> {
  const id = article.published?.id;
  const before = id === undefined ? undefined : await readArticleVersion(base, id);
  const now = before && (await currentVersion(article, signal));
  if (!before || !now || hasSameText(before, now)) return undefined;
  const { compareVersions } = await import('./compare-versions.ts');
  const corrections = (article.corrections ?? []).filter(
    ({ text }) => !before.corrections.includes(toPlainText(text)),
  );
  return { article, before, now, corrections, comparison: compareVersions(before, now, language) };
}

/** The changes since the article on the page was last read; undefined when there are none or they are not known yet. */
export function useArticleChanges(): ArticleChanges | undefined {
  const { site, base } = useSite();
  const article = useArticle();
  const [changes, set] = useState<ArticleChanges>();
  const language = article?.language ?? site.language;
  useEffect(() => {
    if (!article) return undefined;
    const controller = new AbortController();
    const look = (): void =>
      void loadArticleChanges(base, article, language, controller.signal).then((found) => {
        if (!controller.signal.aborted) set(found);
      });
    look();
    const stop = watchVersions(base, (id) => id === article.published?.id && look());
    return () => {
      controller.abort();
      stop();
    };
  }, [base, article, language]);
  return changes?.article === article ? changes : undefined;
}
