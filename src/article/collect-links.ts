import { visitFigure } from './block-visitor.ts';
import { visitBlock, createVisitor } from './visit-blocks.ts';
import type { Body } from './blocks.ts';
import type { Related } from './related.ts';
import type { Article } from './schema.ts';
import { isMarkedSpan } from './plain-text.ts';
import type { Text } from './spans.ts';

export interface CollectedLinks {
  readonly urls: Set<string>;
  /** The objects of the article itself, not copies. */
  readonly related: Set<Related>;
}

export function collectLinks(article: Article): CollectedLinks {
  const urls = new Set<string>();
  const related = new Set<Related>();
  const text = (words: Text): Text => {
    if (typeof words === 'string') return words;
    for (const span of words) if (isMarkedSpan(span) && span.link !== undefined) urls.add(span.link);
    return words;
  };
  const parts = createVisitor({
    text,
    url: (url) => (urls.add(url), url),
    image: (image) => (urls.add(image.src), image),
    related: (pointer) => {
      related.add(pointer);
      if (pointer.image) urls.add(pointer.image.src);
      return pointer;
    },
    body: (body) => {
      for (const block of body) visitBlock(block, parts);
      return body;
    },
  });
  const bodies: Body[] = [article.body, ...(article.footnotes ?? []).map((footnote) => footnote.body)];
  for (const body of bodies) parts.body(body, 'body');
  for (const pointer of article.related ?? []) parts.related(pointer);
  for (const author of article.authors ?? []) if (author.image !== undefined) urls.add(author.image);
  for (const { text: words } of article.corrections ?? []) text(words);
  if (article.standfirst !== undefined) text(article.standfirst);
  if (article.image) visitFigure(article.image, parts);
  return { urls, related };
}
