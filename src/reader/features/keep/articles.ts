/** The articles themselves that the reader has saved, checked as everything is that was stored. */
import { parseArticle } from '../../../article/parse.ts';
import type { Article } from '../../../article/schema.ts';
import { savedShelf, savedTexts } from './saved.ts';

const read = (data: unknown): Article | undefined => parseArticle(data).article;

/** A saved article; nothing when it is not saved, or too broken to be shown. */
export async function savedArticle(base: string, id: string): Promise<Article | undefined> {
  const text = await savedTexts(base).get(id);
  return text && read(text);
}

/** Every saved article that can be shown, archived ones included, in the order of their ids. */
export async function savedArticles(base: string): Promise<Article[]> {
  const [saved, texts] = await Promise.all([savedShelf(base).entries(), savedTexts(base).entries()]);
  const listed = new Set(saved.map(([id]) => id));
  return texts.flatMap(([id, text]) => (listed.has(id) ? (read(text) ?? []) : []));
}
