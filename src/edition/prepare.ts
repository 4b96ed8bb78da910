/** An article as it is published: ids on its blocks, addresses from the root, related headlines filled in. Pure. */
import { rebuild, rebuildFigure, visitor, type Visitor } from '../article/anatomy.ts';
import { withIds } from '../article/ids.ts';
import type { Block, BlockOf, Body } from '../article/blocks.ts';
import { isMarked, plain } from '../article/plain.ts';
import type { Related } from '../article/related.ts';
import type { Article, Author, Card } from '../article/schema.ts';
import type { Text } from '../article/spans.ts';
import type { Site } from '../article/site.ts';
import { countWords, excerpt, firstText, plainText, readingMinutes } from '../article/text.ts';
import { fromArticle } from '../article/from-article.ts';
import { knownSection, type Entry } from './card.ts';

/** Finds the card of an article by the path of its file. */
export type CardOf = (id: string) => Card | undefined;

/** Characters that search engines show of a description. */
const DESCRIPTION = 160;

const folded = (words: string): string =>
  words
    .replace(/[\s“”"'‘’«»„]+/g, ' ')
    .trim()
    .toLowerCase();

/**
 * The article made ready for readers: its section named by slug; a related article that does not exist, or stands there
 * already, left out. `computed` are ids of further related articles, the nearest first.
 */
export function prepare(
  { id, article }: Entry,
  site: Site,
  cards: CardOf,
  computed: readonly string[] = [],
): Article {
  const text = plainText(article);
  const language = article.language ?? site.language;
  let said: string | undefined;
  const visit = settle(
    id,
    cards,
    (words) => text.includes(words) || (said ??= folded(text)).includes(folded(words)),
    site.search !== false,
  );
  const { $schema: _, section, ...rest } = withoutEmpty(withIds(article));
  const curated = (rest.related ?? []).flatMap(
    (one) => relatedCard(one, cards, (url) => visit.url(url)) ?? [],
  );
  return {
    ...rest,
    ...(section !== undefined && { section: knownSection(site, section)?.slug ?? section }),
    ...settleFields(rest, visit),
    published: {
      id,
      words: countWords(text, language),
      minutes: cards(id)?.minutes ?? readingMinutes(text, language),
      related: withComputed(
        curated,
        computed.flatMap((one) => cards(one) ?? []),
      ),
      ...(rest.standfirst === undefined && { description: excerpt(firstText(article), DESCRIPTION) }),
    },
  };
}

const [MOST_COMPUTED, MOST_RELATED] = [4, 6];

/** All curated ones, and as many computed ones behind them as have room; none twice. */
function withComputed(curated: readonly Card[], computed: readonly Card[]): Card[] {
  const cards = new Map<string, Card>();
  for (const card of curated) if (!cards.has(card.url)) cards.set(card.url, card);
  const room = Math.max(cards.size, Math.min(MOST_RELATED, cards.size + MOST_COMPUTED));
  for (const card of computed) if (cards.size < room && !cards.has(card.url)) cards.set(card.url, card);
  return [...cards.values()];
}

/** Every field of an article that holds an address somewhere. */
function settleFields(article: Article, visit: Visitor) {
  const { standfirst, image, discussionUrl, canonicalUrl, corrections, authors, source } = article;
  const body = (blocks: Body) => visit.body(blocks, 'body');
  return {
    ...(standfirst !== undefined && { standfirst: visit.text(standfirst, 'body') }),
    ...(image && { image: rebuildFigure(image, visit) }),
    ...(discussionUrl !== undefined && { discussionUrl: visit.url(discussionUrl) }),
    ...(canonicalUrl !== undefined && { canonicalUrl: visit.url(canonicalUrl) }),
    ...(corrections && {
      corrections: corrections.map((entry) => ({ ...entry, text: visit.text(entry.text, 'body') })),
    }),
    ...(authors && { authors: authors.map((author) => settleAuthor(author, (url) => visit.url(url))) }),
    ...(source?.url !== undefined && { source: { ...source, url: visit.url(source.url) } }),
    ...(article.related && { related: article.related.map((one) => visit.related(one)) }),
    body: body(article.body),
    ...(article.footnotes && {
      footnotes: article.footnotes.map((note) => ({ ...note, body: body(note.body) })),
    }),
  };
}

/** An author with addresses that lead from the root. */
export const settleAuthor = (author: Author, settled: (url: string) => string): Author => ({
  ...author,
  ...(author.url !== undefined && { url: settled(author.url) }),
  ...(author.image !== undefined && { image: settled(author.image) }),
});

function settle(id: string, cards: CardOf, repeats: (words: string) => boolean, hasSearch: boolean): Visitor {
  const url = (address: string) => fromArticle(id, address);
  const text = (words: Text): Text =>
    typeof words === 'string'
      ? words
      : words.map((span) =>
          !isMarked(span) || span.link === undefined ? span : { ...span, link: url(span.link) },
        );
  const finish = (block: Block): Block => {
    if (block.type === 'pullquote') return { ...block, repeats: repeats(block.text) };
    const own = rebuild(block, visit);
    if (own.type === 'relatedLink' && 'url' in own && !hasSearch && own.url.startsWith('/search/'))
      return nowhere(own);
    return own.type === 'details' && plain(own.summary).trim() === '' ? { ...own, summary: '…' } : own;
  };
  const visit: Visitor = visitor({
    url,
    text,
    image: (image) => ({ ...image, src: url(image.src) }),
    body: (body: Body) => body.filter((block) => leads(block, cards) && hasWords(block)).map(finish),
    related: (related) => withHeadline(related, cards, url),
  });
  return visit;
}

/** The article without fields whose text is empty: they say what absent ones do. */
const withoutEmpty = (article: Article): Article =>
  Object.fromEntries(
    Object.entries(article).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  ) as unknown as Article;

/** A paragraph or a heading without any would be a gap in the page, and an empty place to who hears it. */
const hasWords = (block: Block): boolean =>
  (block.type !== 'paragraph' && block.type !== 'heading') ||
  plain(block.text).trim() !== '' ||
  (typeof block.text !== 'string' &&
    block.text.some((span) => isMarked(span) && span.footnote !== undefined));

/** What led to a search, on a site without one: its words, which lead nowhere. */
const nowhere = ({ id, label, headline }: BlockOf<'relatedLink'>): Block => ({
  type: 'paragraph',
  ...(id !== undefined && { id }),
  text: [label, headline].filter(Boolean).join(': '),
});

const leads = (block: Block, cards: CardOf): boolean =>
  block.type !== 'relatedLink' || !('article' in block) || cards(block.article) !== undefined;

function withHeadline<R extends Related>(related: R, cards: CardOf, url: (address: string) => string): R {
  const card = 'article' in related ? cards(related.article) : undefined;
  const image = related.image ? { ...related.image, src: url(related.image.src) } : card?.image;
  const { label, ...own } = related;
  return {
    ...(own as R),
    ...(label && { label }),
    ...('url' in related && { url: url(related.url) }),
    ...(card && { headline: related.headline ?? card.headline }),
    ...(image && { image }),
  };
}

function relatedCard(related: Related, cards: CardOf, url: (address: string) => string): Card | undefined {
  const own = {
    ...(related.headline !== undefined && { headline: related.headline }),
    ...(related.label !== undefined && { label: related.label }),
    ...(related.kicker !== undefined && { kicker: related.kicker }),
    ...(related.image && { image: { ...related.image, src: url(related.image.src) } }),
  };
  if ('url' in related) return { ...own, url: url(related.url), headline: related.headline };
  const card = cards(related.article);
  return card && { ...card, ...own };
}
