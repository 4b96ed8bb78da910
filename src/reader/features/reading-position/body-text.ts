/** The text in which positions are measured, built once per article in time slices (100 ms on a phone for a long one). */
import type { Article } from '../../../article/schema.ts';
import { collectArticleText, type ArticleText } from '../../dom/article-text.ts';
import { bodyPassages } from '../../storage/stores/reading-position.ts';

const bodyTexts = new WeakMap<Article, Promise<ArticleText>>();

export function loadBodyText(article: Article): Promise<ArticleText> {
  const known = bodyTexts.get(article);
  if (known) return known;
  const fresh = collectArticleText(bodyPassages(article));
  bodyTexts.set(article, fresh);
  return fresh;
}
