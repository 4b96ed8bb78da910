/** Takes links to articles that are not published yet out of an article; their text stays. */
import type { Article } from '../article/schema.ts';
import type { Block, Body } from '../article/blocks.ts';
import { isMarkedSpan } from '../article/plain-text.ts';
import type { Related } from '../article/related.ts';
import { linkedArticleId } from '../article/resolve-url.ts';
import type { Text } from '../article/spans.ts';
import { createVisitor, visitArticle, visitBlock } from '../article/visit-blocks.ts';
import type { ArticleEntry } from './card.ts';

export function withoutLinksTo({ id, article }: ArticleEntry, withheld: ReadonlySet<string>): Article {
  if (withheld.size === 0) return article;
  const isWithheldUrl = (url: string): boolean => withheld.has(linkedArticleId(id, url) ?? '');
  const isWithheld = (one: Related): boolean =>
    'article' in one ? withheld.has(one.article) : isWithheldUrl(one.url);
  const visitText = (text: Text): Text =>
    typeof text === 'string'
      ? text
      : text.map((span) =>
          isMarkedSpan(span) && span.link !== undefined && isWithheldUrl(span.link)
            ? withoutField(span, 'link')
            : span,
        );
  const strip = (block: Block): Block =>
    block.type === 'blockquote' && block.url !== undefined && isWithheldUrl(block.url)
      ? withoutField(block, 'url')
      : block;
  const visit = createVisitor({
    text: visitText,
    body: (body: Body) =>
      body
        .filter((block) => block.type !== 'relatedLink' || !isWithheld(block))
        .map((block) => visitBlock(strip(block), visit)),
  });
  const related = article.related?.filter((one) => !isWithheld(one));
  return visitArticle({ ...article, ...(related && { related }) }, visit);
}

function withoutField<T, K extends keyof T>(value: T, field: K): Omit<T, K> {
  const { [field]: _, ...rest } = value;
  return rest;
}
