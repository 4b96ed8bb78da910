import { parseArticle } from '../../../article/parse.ts';
import type { Article } from '../../../article/schema.ts';
import { savedStore, savedArticleDataStore } from './saved-store.ts';

const parseSaved = (data: unknown): Article | undefined => parseArticle(data).article;

export async function readSavedArticle(base: string, id: string): Promise<Article | undefined> {
  const text = await savedArticleDataStore(base).get(id);
  return text && parseSaved(text);
}

/** All saved articles that can be shown, including archived ones, sorted by id. */
export async function readSavedArticles(base: string): Promise<Article[]> {
  const [saved, texts] = await Promise.all([
    savedStore(base).entries(),
    savedArticleDataStore(base).entries(),
  ]);
  const listed = new Set(saved.map(([id]) => id));
  return texts.flatMap(([id, text]) => (listed.has(id) ? (parseSaved(text) ?? []) : []));
}
