import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import { readSavedArticle } from '../../storage/stores/saved-articles.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { useDownload } from '../../export/use-download.ts';

export function ExportSaved({ ids }: { ids: readonly string[] }) {
  const { base, site } = useSite();
  const words = useFeatureMessages('dataExport');
  const { busyFormat, download } = useDownload();
  const articles = async (): Promise<Article[]> => {
    const found: Article[] = [];
    for (const id of ids) {
      const article = await readSavedArticle(base, id);
      if (article) found.push(article);
    }
    return found;
  };
  const content = { articles, title: `${site.name}: ${words.issue}` };
  return (
    <section className="your-data" aria-labelledby="bs-take">
      <h2 id="bs-take">{words.downloadAll}</h2>
      <div className="your-data-actions">
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
