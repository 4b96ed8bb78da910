/** How often a related article is of the same story, beside what shared tags alone would give. */
import { expect, test } from 'vitest';
import type { Entry } from '../../../../src/edition/card.ts';
import { relate, neighboursIn } from '../../../../src/edition/related/relate.ts';
import { signature } from '../../../../src/edition/related/signature.ts';
import { site } from '../entries.ts';
import { labelled, storyOf } from './labelled.ts';

const AT = 4;
const SITE = site();

const time = ({ article }: Entry): number => Date.parse(article.datePublished ?? '');

/** The articles that share most tags with one, the nearest in time first among equals. */
function byTags(entries: readonly Entry[], one: Entry): string[] {
  const shared = ({ article }: Entry): number =>
    (article.tags ?? []).filter((tag) => one.article.tags?.includes(tag)).length;
  const away = (other: Entry): number => Math.abs(time(other) - time(one));
  return entries
    .filter((other) => other !== one && other.article.language === one.article.language && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a) || away(a) - away(b))
    .map(({ id }) => id);
}

/** The part of the first four places that hold an article of the same story; an empty place is a miss. */
function precision(entries: readonly Entry[], related: (one: Entry) => readonly string[]): number {
  const hits = entries.map(
    (one) =>
      related(one)
        .slice(0, AT)
        .filter((id) => storyOf(id) === storyOf(one.id)).length,
  );
  return hits.reduce((sum, count) => sum + count, 0) / (entries.length * AT);
}

test.each([1, 2, 3])('computed neighbours beat shared tags at four places (set %i)', (seed) => {
  const entries = labelled(seed);
  expect(entries).toHaveLength(200);
  const near = neighboursIn(relate(entries.map((one) => signature(one, SITE))));
  const computed = precision(entries, ({ id }) => near(id));
  const tags = precision(entries, (one) => byTags(entries, one));
  console.log(`precision at ${AT}: computed ${computed.toFixed(3)}, shared tags ${tags.toFixed(3)}`);
  expect(computed).toBeGreaterThan(0.9);
  expect(computed).toBeGreaterThan(tags + 0.25);
});

test('no article is its own neighbour, nor a curated one’s double, nor in another language', () => {
  const entries = labelled(4);
  const pointing = entries.map((one, at): Entry => {
    const other = entries[(at + 1) % entries.length]?.id ?? '';
    return { ...one, article: { ...one.article, related: [{ article: other }] } };
  });
  const near = neighboursIn(relate(pointing.map((one) => signature(one, SITE))));
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

test('an article that is alone in its language is related by tags to those of others', () => {
  const [first, ...rest] = labelled(5).filter(({ id }) => /^story-(?:16|0)\//.test(id));
  const alone: Entry = { id: 'alone', article: { ...first?.article, headline: 'Sola', language: 'it', body: [], tags: ['Elections', 'Politics'] } };
  const near = neighboursIn(relate([alone, ...rest].map((one) => signature(one, SITE))));
  expect(near('alone').length).toBeGreaterThan(0);
}); // prettier-ignore
