import type { Article } from '../../../article/schema.ts';
import { useWords } from '../words.ts';
import { useDownload } from './use-download.ts';

/** Offers the article on the page as files to keep. */
export function TakeArticle({ article }: { article: Article }) {
  const words = useWords('take');
  const { busy, take } = useDownload();
  const taken = { articles: () => Promise.resolve([article]), title: article.headline };
  return (
    <section className="share-part" aria-label={words.download}>
      <h3>{words.download}</h3>
      <div className="share-row">
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
