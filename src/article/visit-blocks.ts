/** Everything that looks at all blocks (words, ids, links, pictures) goes through here, so a new type needs one entry. */
import { visitFigure, type BlockVisitor } from './block-visitor.ts';
import { BLOCK_TYPES, type Block, type Body } from './blocks.ts';
import type { Article, Author } from './schema.ts';

/** Creates a visitor; parts without a callback are returned unchanged. */
export const createVisitor = (parts: Partial<BlockVisitor>): BlockVisitor => ({
  text: (text) => text,
  url: (url) => url,
  image: (image) => image,
  body: (body) => body,
  related: (related) => related,
  ...parts,
});

type VisitBlock = <B extends Block>(block: B, visit: BlockVisitor) => B;

export const visitBlock: VisitBlock = (block, visit) =>
  (BLOCK_TYPES[block.type].visit as VisitBlock)(block, visit);

/** Passes all parts of an article to the visitor, and returns the article with the results. */
export function visitArticle(article: Article, visit: BlockVisitor): Article {
  const { standfirst, image, discussionUrl, canonicalUrl, corrections, authors, source } = article;
  const { related, footnotes } = article;
  return {
    ...article,
    ...(standfirst !== undefined && { standfirst: visit.text(standfirst, 'body') }),
    ...(image && { image: visitFigure(image, visit) }),
    ...(discussionUrl !== undefined && { discussionUrl: visit.url(discussionUrl) }),
    ...(canonicalUrl !== undefined && { canonicalUrl: visit.url(canonicalUrl) }),
    ...(corrections && {
      corrections: corrections.map((one) => ({ ...one, text: visit.text(one.text, 'body') })),
    }),
    ...(authors && { authors: authors.map((author) => mapAuthorUrls(author, visit.url)) }),
    ...(source?.url !== undefined && { source: { ...source, url: visit.url(source.url) } }),
    ...(related && { related: related.map((one) => visit.related(one)) }),
    body: visit.body(article.body, 'body'),
    ...(footnotes && {
      footnotes: footnotes.map((note) => ({ ...note, body: visit.body(note.body, 'body') })),
    }),
  };
}

export const mapAuthorUrls = (author: Author, change: (url: string) => string): Author => ({
  ...author,
  ...(author.url !== undefined && { url: change(author.url) }),
  ...(author.image !== undefined && { image: change(author.image) }),
});

/** Blocks and those within them, each before its own. */
export function blocksIn(bodies: readonly Body[]): Block[] {
  const found: Block[] = [];
  const visit = createVisitor({
    body: (body) => {
      for (const block of body) {
        found.push(block);
        visitBlock(block, visit);
      }
      return body;
    },
  });
  for (const body of bodies) visit.body(body, 'body');
  return found;
}

/** All blocks of an article, each before those within it; footnotes last. */
export const allBlocks = ({ body, footnotes = [] }: Pick<Article, 'body' | 'footnotes'>): Block[] =>
  blocksIn([body, ...footnotes.map((note) => note.body)]);
