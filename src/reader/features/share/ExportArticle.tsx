import type { Article } from '../../../article/schema.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { DownloadButtons } from '../../export/DownloadButtons.tsx';

export function ExportArticle({ article }: { article: Article }) {
  const words = useFeatureMessages('dataExport');
  const content = { articles: () => Promise.resolve([article]), title: article.headline };
  return (
    <section className="share-part" aria-label={words.download}>
      <h3>{words.download}</h3>
      <div className="share-row">
        <DownloadButtons content={content} />
      </div>
    </section>
  );
}
