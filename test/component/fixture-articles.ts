/** The articles that component tests render: every fixture of the format that can be parsed, and the sample site. */
import { parseArticle } from '../../src/article/parse.ts';
import type { ArticleEntry } from '../../src/site/card.ts';

const parseFiles = (files: Readonly<Record<string, unknown>>): ArticleEntry[] =>
  Object.entries(files).flatMap(([file, data]) => {
    const { article } = parseArticle(data);
    return article ? [{ id: file.replace(/^[./]*|\.json$/g, ''), article }] : [];
  });

export const FIXTURE_ARTICLES = parseFiles(
  import.meta.glob('../fixtures/blocks/*.json', { eager: true, import: 'article' }),
);

export const SAMPLE_ARTICLES = parseFiles(
  import.meta.glob('../../public/articles/**/*.json', { eager: true, import: 'default' }),
);

/** A card for each article that a related link names. */
export const relatedCard = (id: string) => ({ url: `/articles/${id}/`, headline: `Headline of ${id}` });
