import type { Article } from '../../../article/schema.ts';
import { useSite } from '../../site-context.tsx';
import { readSavedArticle } from '../../storage/stores/saved-articles.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { DownloadButtons } from '../../export/DownloadButtons.tsx';

export function ExportSaved({ ids }: { ids: readonly string[] }) {
  const { base, site } = useSite();
  const words = useFeatureMessages('dataExport');
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
        <DownloadButtons content={content} />
      </div>
    </section>
  );
}
