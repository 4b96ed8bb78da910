/** What changed since an article was read. */
import { lazy } from 'react';
import { createPortal } from 'react-dom';
import { formatCount } from '../../i18n/format.ts';
import { SettingProvider, useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { FeatureButton } from '../FeatureButton.tsx';
import { useSlot } from '../slots.ts';
import { adopt } from '../style.ts';
import { useWords } from '../words.ts';
import css from './changes.css?inline';
import { useNews, type News } from './news.ts';
import { useReadToEnd } from './read-to-end.ts';

adopt(css);

/** The differences. */
export const Panel = lazy(() => import('./Redline.tsx').then((m) => ({ default: m.Redline })));

function Notice({ news }: { news: News }) {
  const { language } = useSetting();
  const words = useWords('changes');
  return (
    <FeatureButton name="changes">
      {words.notice} <span>({formatCount(words.changes, news.comparison.changes, language)})</span>
    </FeatureButton>
  );
}

/** Remembers what was read, and says under the headline when it has since been changed. */
export function Ambient() {
  const { site, base } = useSetting();
  const article = useArticle();
  const news = useNews();
  // Takes no room there, so that nothing moves when the notice comes; and stands before it, so that screen readers speak that.
  const host = useSlot('headline');
  useReadToEnd();
  if (!host) return null;
  return createPortal(
    <SettingProvider site={site} base={base} language={article?.language}>
      {news && <Notice news={news} />}
    </SettingProvider>,
    host,
  );
}
