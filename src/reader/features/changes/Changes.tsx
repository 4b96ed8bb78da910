import { createPortal } from 'react-dom';
import { useEffect } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { SiteProvider, useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { FeatureButton } from '../FeatureButton.tsx';
import { lazyComponent } from '../../ui/lazy-component.tsx';
import { useSlot, pageElement } from '../../page-elements.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import css from './changes.css?inline';
import { useArticleChanges, type ArticleChanges } from './use-article-changes.ts';
import { markReadToEnd } from '../../storage/stores/mark-finished.ts';

adoptStyleSheet(css);

export const Panel = lazyComponent('changes', () => import('./ChangesPanel.tsx').then((m) => m.ChangesPanel));

/** Marks an article as read when its end comes into view, even without scrolling. */
function useReadToEnd(): void {
  const { base } = useSite();
  const article = useArticle();
  useEffect(() => {
    const end = pageElement('footer');
    if (!article || !end) return undefined;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      void markReadToEnd(base, article);
    });
    watch.observe(end);
    return () => watch.disconnect();
  }, [base, article]);
}

function ChangesNotice({ news }: { news: ArticleChanges }) {
  const { language } = useSite();
  const words = useFeatureMessages('changes');
  return (
    <FeatureButton name="changes">
      {words.notice} <span>({formatCount(words.changes, news.comparison.changes, language)})</span>
    </FeatureButton>
  );
}

export function Ambient() {
  const { site, base } = useSite();
  const article = useArticle();
  const news = useArticleChanges();
  // The slot takes no space, so that nothing moves, and precedes the heading, so that screen readers announce it.
  const host = useSlot('headline');
  useReadToEnd();
  if (!host) return null;
  return createPortal(
    <SiteProvider site={site} base={base} language={article?.language}>
      {news && <ChangesNotice news={news} />}
    </SiteProvider>,
    host,
  );
}
