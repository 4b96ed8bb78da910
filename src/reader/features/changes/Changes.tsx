import { createPortal } from 'react-dom';
import { formatCount } from '../../i18n/format.ts';
import { SiteProvider, useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { FeatureButton } from '../FeatureButton.tsx';
import { lazyComponent } from '../../ui/lazy-component.tsx';
import { useSlot } from '../../page-elements.ts';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import css from './changes.css?inline';
import { useArticleChanges, type ArticleChanges } from './use-article-changes.ts';
import { useReadToEnd } from './use-read-to-end.ts';

adoptStyleSheet(css);

export const Panel = lazyComponent('changes', () => import('./ChangesPanel.tsx').then((m) => m.ChangesPanel));

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
