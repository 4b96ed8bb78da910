/** Properties of every block of every fixture, valid or repaired, once prepared for publishing. */
import { expect, test } from 'vitest';
import { visitBlock, createVisitor } from '../../src/article/visit-blocks.ts';
import type { Block, Body } from '../../src/article/blocks.ts';
import type { Article } from '../../src/article/schema.ts';
import { prepareArticle } from '../../src/site/prepare-article.ts';
import { ArticleView } from '../../src/reader/pages/ArticlePage.tsx';
import { deepFreeze } from '../unit/site/test-articles.ts';
import { FIXTURE_ARTICLES, relatedCard } from './fixture-articles.ts';
import { attributeValues, show, TEST_SITE } from './show.tsx';

/** Blocks that render nothing. */
const isEmpty = (block: Block): boolean =>
  (block.type === 'gallery' && block.figures.length === 0) ||
  ((block.type === 'pullquote' || block.type === 'unknown') && block.text.trim() === '');

/** All blocks of an article that render something, in reading order. */
function allBlocks(article: Article): Block[] {
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

test.each(FIXTURE_ARTICLES)('$id renders each block once, with unique ids and safe addresses', (entry) => {
  const article = deepFreeze(prepareArticle(entry, TEST_SITE, relatedCard));
  const page = show(<ArticleView article={article} />);

  const blocks = allBlocks(article);
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
