/** How often a related article is about the same story, compared with shared tags alone. */
import { expect, test } from 'vitest';
import type { ArticleEntry } from '../../../../src/site/card.ts';
import { computeRelations, neighboursIn } from '../../../../src/site/related/relations.ts';
import { computeSignature } from '../../../../src/site/related/signature.ts';
import { parseSite } from '../test-articles.ts';
import { labelledArticles, storyOf } from './labelled-articles.ts';

const AT = 4;
const SITE = parseSite();

const time = ({ article }: ArticleEntry): number => Date.parse(article.datePublished ?? '');

/** Articles sharing most tags; of equals the closest in time. */
function byTags(entries: readonly ArticleEntry[], one: ArticleEntry): string[] {
  const shared = ({ article }: ArticleEntry): number =>
    (article.tags ?? []).filter((tag) => one.article.tags?.includes(tag)).length;
  const away = (other: ArticleEntry): number => Math.abs(time(other) - time(one));
  return entries
    .filter((other) => other !== one && other.article.language === one.article.language && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || away(a) - away(b))
    .map(({ id }) => id);
}

/** Share of the first four places with an article of the same story; an empty place is a miss. */
function precision(
  entries: readonly ArticleEntry[],
  related: (one: ArticleEntry) => readonly string[],
): number {
  const hits = entries.map(
    (one) =>
      related(one)
        .slice(0, AT)
        .filter((id) => storyOf(id) === storyOf(one.id)).length,
  );
  return hits.reduce((sum, count) => sum + count, 0) / (entries.length * AT);
}

test.each([1, 2, 3])(
  'related articles are more precise than shared tags in the first four places (set %i)',
  (seed) => {
    const entries = labelledArticles(seed);
    expect(entries).toHaveLength(200);
    const near = neighboursIn(computeRelations(entries.map((one) => computeSignature(one, SITE))));
    const computed = precision(entries, ({ id }) => near(id));
    const tags = precision(entries, (one) => byTags(entries, one));
    expect(computed).toBeGreaterThan(0.9);
    expect(computed).toBeGreaterThan(tags + 0.25);
  },
);

test('an article is not related to itself, to a hand-picked article again, or to another language', () => {
  const entries = labelledArticles(4);
  const pointing = entries.map((one, at): ArticleEntry => {
    const other = entries[(at + 1) % entries.length]?.id ?? '';
    return { ...one, article: { ...one.article, related: [{ article: other }] } };
  });
  const near = neighboursIn(computeRelations(pointing.map((one) => computeSignature(one, SITE))));
  const language = new Map(entries.map(({ id, article }) => [id, article.language]));
  for (const { id, article } of pointing) {
    const ids = near(id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(id);
    expect(article.related).not.toContainEqual({ article: ids[0] });
    expect(ids.filter((other) => language.get(other) !== article.language)).toEqual([]);
  }
});

test('an article that is alone in its language is related by tags to articles in others', () => {
  const [first, ...rest] = labelledArticles(5).filter(({ id }) => /^story-(?:16|0)\//.test(id));
  const alone: ArticleEntry = { id: 'alone', article: { ...first?.article, headline: 'Sola', language: 'it', body: [], tags: ['Elections', 'Politics'] } };
  const near = neighboursIn(computeRelations([alone, ...rest].map((one) => computeSignature(one, SITE))));
  expect(near('alone').length).toBeGreaterThan(0);
}); // prettier-ignore
