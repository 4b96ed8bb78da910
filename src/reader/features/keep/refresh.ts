/** Brings a saved article up to date when its reader is shown a newer one. */
import type { Article } from '../../../article/schema.ts';
import { keepPictures } from './keep-pictures.ts';
import { saveArticle } from './keeping.ts';
import { savedTexts } from './saved.ts';

/** Saves the article that is shown in place of the one that was saved, if that is another; not from a copy shown offline. */
export async function refresh(base: string, article: Article): Promise<void> {
  const id = article.published?.id;
  const text = id === undefined || !navigator.onLine ? undefined : await savedTexts(base).get(id);
  if (id === undefined || !text || JSON.stringify(text) === JSON.stringify(article)) return;
  await saveArticle(base, article);
  await keepPictures(base, id, article);
}
