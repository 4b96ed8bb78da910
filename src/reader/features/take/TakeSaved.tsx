import type { Article } from '../../../article/schema.ts';
import { useSetting } from '../../setting.tsx';
import { savedArticle } from '../keep/articles.ts';
import { useWords } from '../words.ts';
import { useDownload } from './use-download.ts';

/** Offers saved articles as one file to keep, in the order in which they are shown. */
export function TakeSaved({ ids }: { ids: readonly string[] }) {
  const { base, site } = useSetting();
  const words = useWords('take');
  const { busy, take } = useDownload();
  const articles = async (): Promise<Article[]> => {
    const found: Article[] = [];
    for (const id of ids) {
      const article = await savedArticle(base, id);
      if (article) found.push(article);
    }
    return found;
  };
  const taken = { articles, title: `${site.name}: ${words.issue}` };
  return (
    <section className="your-data" aria-labelledby="bs-take">
      <h2 id="bs-take">{words.downloadAll}</h2>
      <div className="your-data-actions">
        <button
          type="button"
          aria-disabled={busy !== undefined}
          aria-busy={busy !== undefined}
          onClick={() => take('epub', taken)}
        >
          {busy === 'epub' ? words.making : words.epub}
        </button>
        <button
          type="button"
          aria-disabled={busy !== undefined}
          aria-busy={busy !== undefined}
          onClick={() => take('markdown', taken)}
        >
          {words.markdown}
        </button>
      </div>
    </section>
  );
}
