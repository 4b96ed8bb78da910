import type { Article } from '../../../article/schema.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { useDownload } from '../../export/use-download.ts';

export function ExportArticle({ article }: { article: Article }) {
  const words = useFeatureMessages('dataExport');
  const { busyFormat, download } = useDownload();
  const content = { articles: () => Promise.resolve([article]), title: article.headline };
  return (
    <section className="share-part" aria-label={words.download}>
      <h3>{words.download}</h3>
      <div className="share-row">
        <button
          type="button"
          aria-disabled={busyFormat !== undefined}
          aria-busy={busyFormat !== undefined}
          onClick={() => download('epub', content)}
        >
          {busyFormat === 'epub' ? words.making : words.epub}
        </button>
        <button
          type="button"
          aria-disabled={busyFormat !== undefined}
          aria-busy={busyFormat !== undefined}
          onClick={() => download('markdown', content)}
        >
          {words.markdown}
        </button>
      </div>
    </section>
  );
}
