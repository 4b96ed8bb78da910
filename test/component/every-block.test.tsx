/** Properties of every block of every fixture, valid or repaired, once prepared for publishing. */
import { expect, test } from 'vitest';
import { visitBlock, createVisitor } from '../../src/article/visit-blocks.ts';
import { parseArticle } from '../../src/article/parse.ts';
import type { Block, Body } from '../../src/article/blocks.ts';
import type { Article } from '../../src/article/schema.ts';
import { prepareArticle } from '../../src/site/prepare-article.ts';
import { ArticleView } from '../../src/reader/pages/ArticlePage.tsx';
import { deepFreeze } from '../unit/site/test-articles.ts';
import { attributeValues, show, TEST_SITE } from './show.tsx';

const CASES = import.meta.glob<{ article: unknown }>('../fixtures/blocks/*.json', { eager: true });
const ARTICLES = Object.entries(CASES).flatMap(([file, { article }]) => {
  const read = parseArticle(article).article;
  return read ? [[file.replace(/^.*\//, ''), read] as const] : [];
});

/** Blocks that render nothing. */
const isEmpty = (block: Block): boolean =>
  (block.type === 'gallery' && block.figures.length === 0) ||
  ((block.type === 'pullquote' || block.type === 'unknown') && block.text.trim() === '');

/** All blocks of an article that render something, in reading order. */
function blocksOf(article: Article): Block[] {
  const found: Block[] = [];
  const collect = (body: Body): Body => {
    for (const block of body) {
      if (!isEmpty(block)) found.push(block);
      visitBlock(block, visit);
    }
    return body;
  };
  const visit = createVisitor({ body: collect });
  for (const body of [article.body, ...(article.footnotes ?? []).map((note) => note.body)]) collect(body);
  return found;
}

const related = (id: string) => ({ url: `/articles/${id}/`, headline: `Headline of ${id}` });

test.each(ARTICLES)('%s renders each block once, with unique ids and safe addresses', (_, read) => {
  const article = deepFreeze(prepareArticle({ id: 'x', article: read }, TEST_SITE, related));
  const page = show(<ArticleView article={article} />);

  const blocks = blocksOf(article);
  const marked = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  expect(marked.map(({ dataset, id }) => `${dataset['block']} ${id}`)).toEqual(
    blocks.map(({ type, id }) => `${type} ${id}`),
  );
  const ids = attributeValues(page, '[id]', 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const name of ['href', 'src', 'id', 'cite', 'poster', 'aria-label'])
    expect(attributeValues(page, `[${name}]`, name).filter((value) => !/\S/.test(value ?? ''))).toEqual([]);
  for (const href of attributeValues(page, '[href]', 'href'))
    expect(href).not.toMatch(/^(?:javascript|data):/i);
  expect(page.textContent).not.toMatch(/\[object |\bundefined\b|\bNaN\b/);
  expect(page.querySelector('script, iframe, style, object, embed, [onclick], a a')).toBeNull();
});
