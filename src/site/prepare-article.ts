import type { BlockVisitor } from '../article/block-visitor.ts';
import { createVisitor, visitArticle, visitBlock } from '../article/visit-blocks.ts';
import { withIds } from '../article/ids.ts';
import type { Block, BlockOf, Body } from '../article/blocks.ts';
import { isMarkedSpan, toPlainText } from '../article/plain-text.ts';
import { summaryText } from '../article/summary-text.ts';
import type { Related } from '../article/related.ts';
import type { Article, Card } from '../article/schema.ts';
import type { Text } from '../article/spans.ts';
import type { Site } from '../article/site.ts';
import { articleText, countWords, description, readingMinutes } from '../article/text.ts';
import { threadAt } from '../article/thread.ts';
import { uniqueLabels } from '../article/normal-names.ts';
import { articleAddress, isPageId } from '../article/urls.ts';
import { resolveArticleUrl } from '../article/resolve-url.ts';
import { sectionSlug, type ArticleEntry } from './card.ts';
import { ownLanguageName } from './language-name.ts';
import type { PlannedArticlePage } from './plan-site.ts';
import type { PlannedSeries } from './series.ts';

export type FindCard = (id: string) => Card | undefined;

/** Search engines show about this many characters. */
const MAX_DESCRIPTION_LENGTH = 160;

/** Quotes and spaces between two words; not a plain space alone, which would be replaced by itself. */
const QUOTES_AND_SPACES = /(?: ?(?:[^\S ]|[“”"'‘’«»„])| {2})[\s“”"'‘’«»„]*/g;

const foldQuotes = (words: string): string => words.replace(QUOTES_AND_SPACES, ' ').trim().toLowerCase();

/** What other articles add to an article: ids of further related ones, the closest first; its series; its translations. */
type ArticlePlan = Partial<Pick<PlannedArticlePage, 'relatedIds' | 'series' | 'translations'>>;

export function prepareArticle(
  { id, article }: ArticleEntry,
  site: Site,
  cards: FindCard,
  { relatedIds = [], series, translations }: ArticlePlan = {},
): Article {
  const text = articleText(article);
  const language = article.language ?? site.language;
  const opening = summaryText(article.standfirst) === '' ? description(article, MAX_DESCRIPTION_LENGTH) : '';
  let foldedText: string | undefined;
  const visit = createPublishVisitor(
    id,
    cards,
    (words) => text.includes(words) || (foldedText ??= foldQuotes(text)).includes(foldQuotes(words)),
    site.search !== false,
  );
  const { $schema: _, translations: _declared, section, ...rest } = withoutEmpty(withIds(article));
  const curated = (rest.related ?? []).flatMap((one) => toRelatedCard(one, cards, visit.url) ?? []);
  const visited = visitArticle(rest, visit);
  const thread = threadAt(visited.discussionUrl, site.discussion.hosts);
  const unpublished = cards(id)?.unpublished;
  const partCard = (neighbour: PlannedSeries['next']): Card[] => {
    const card = neighbour && cards(neighbour.id);
    return card ? [{ ...card, part: neighbour.part }] : [];
  };
  return {
    ...visited,
    ...(section !== undefined && { section: sectionSlug(site, section) }),
    ...(visited.tags && { tags: uniqueLabels(visited.tags) }),
    published: {
      id,
      words: countWords(text, language),
      minutes: isPageId(id) ? 0 : (cards(id)?.minutes ?? readingMinutes(text, language)),
      related: uniqueCards([
        ...withComputed(
          [...partCard(series?.next), ...curated],
          relatedIds.flatMap((one) => (one === series?.previous?.id ? [] : (cards(one) ?? []))),
        ),
        ...partCard(series?.previous),
      ]),
      ...(series && { series: { name: series.name, part: series.part, total: series.total } }),
      ...(translations && {
        translations: translations.map((one) => ({
          language: one.language,
          url: articleAddress(one.id),
          name: ownLanguageName(one.language),
        })),
      }),
      ...(unpublished && { unpublished }),
      ...(opening !== '' && { description: opening }),
      ...(thread && { thread }),
      ...(site.edition?.prefix && { edition: site.edition.prefix }),
    },
  };
}

const [MOST_COMPUTED, MOST_RELATED] = [4, 6];

function withComputed(curated: readonly Card[], computed: readonly Card[]): Card[] {
  const first = uniqueCards(curated);
  const limit = Math.max(first.length, Math.min(MOST_RELATED, first.length + MOST_COMPUTED));
  return uniqueCards([...first, ...computed]).slice(0, limit);
}

function uniqueCards(cards: readonly Card[]): Card[] {
  const byUrl = new Map<string, Card>();
  for (const card of cards) if (!byUrl.has(card.url)) byUrl.set(card.url, card);
  return [...byUrl.values()];
}

function createPublishVisitor(
  id: string,
  cards: FindCard,
  repeats: (words: string) => boolean,
  hasSearch: boolean,
): BlockVisitor {
  const url = (address: string) => resolveArticleUrl(id, address);
  const text = (words: Text): Text =>
    typeof words === 'string'
      ? words
      : words.map((span) =>
          !isMarkedSpan(span) || span.link === undefined ? span : { ...span, link: url(span.link) },
        );
  const finish = (block: Block): Block => {
    if (block.type === 'pullquote') return { ...block, repeats: repeats(block.text) };
    const own = visitBlock(block, visit);
    if (own.type === 'relatedLink' && 'url' in own && !hasSearch && own.url.startsWith('/search/'))
      return asParagraph(own);
    return own.type === 'details' && toPlainText(own.summary).trim() === '' ? { ...own, summary: '…' } : own;
  };
  const visit: BlockVisitor = createVisitor({
    url,
    text,
    image: (image) => ({ ...image, src: url(image.src) }),
    body: (body: Body) => body.filter((block) => hasTarget(block, cards) && hasWords(block)).map(finish),
    related: (related) => completeRelated(related, cards, url),
  });
  return visit;
}

/** An empty string means the same as a missing field. */
const withoutEmpty = (article: Article): Article =>
  Object.fromEntries(
    Object.entries(article).filter(([, value]) => typeof value !== 'string' || value.trim() !== ''),
  ) as unknown as Article;

/** An empty paragraph or heading would be a gap in the page, also for screen readers. */
const hasWords = (block: Block): boolean =>
  (block.type !== 'paragraph' && block.type !== 'heading') ||
  toPlainText(block.text).trim() !== '' ||
  (typeof block.text !== 'string' &&
    block.text.some((span) => isMarkedSpan(span) && span.footnote !== undefined));

/** A link to the search page, on a site without search: its text only. */
const asParagraph = ({ id, label, headline }: BlockOf<'relatedLink'>): Block => ({
  type: 'paragraph',
  ...(id !== undefined && { id }),
  text: [label, headline].filter(Boolean).join(': '),
});

const hasTarget = (block: Block, cards: FindCard): boolean =>
  block.type !== 'relatedLink' || !('article' in block) || cards(block.article) !== undefined;

function completeRelated<R extends Related>(
  related: R,
  cards: FindCard,
  url: (address: string) => string,
): R {
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

function toRelatedCard(
  related: Related,
  cards: FindCard,
  url: (address: string) => string,
): Card | undefined {
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
