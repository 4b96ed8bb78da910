import { toPlainText } from '../../../article/plain-text.ts';
import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import type { VersionComparison } from './compare-versions.ts';
import { useStored } from '../../storage/use-stored.ts';
import { currentVersion, readArticleVersion, versionStore } from '../../storage/stores/version-store.ts';
import { hasSameText, type ArticleVersion } from '../../storage/stores/article-version.ts';

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
  const before = await readArticleVersion(base, article.published?.id ?? '');
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
  return useStored(
    article,
    versionStore(base),
    async (signal) => article && loadArticleChanges(base, article, article.language ?? site.language, signal),
  );
}
