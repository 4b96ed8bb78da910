/** What holds for every block of every fixture, whole or mended, prepared as publishing does it. */
import { expect, test, vi } from 'vitest';
import { rebuild, visitor } from '../../src/article/anatomy.ts';
import { parseArticle } from '../../src/article/parse.ts';
import type { Block, Body } from '../../src/article/blocks.ts';
import type { Article } from '../../src/article/schema.ts';
import { prepare } from '../../src/edition/prepare.ts';
import { Story } from '../../src/reader/pages/ArticlePage.tsx';
import { frozen } from '../unit/edition/entries.ts';
import { attributes, show, SITE } from './show.tsx';

const CASES = import.meta.glob<{ article: unknown }>('../fixtures/blocks/*.json', { eager: true });
const ARTICLES = Object.entries(CASES).flatMap(([file, { article }]) => {
  const read = parseArticle(article).article;
  return read ? [[file.replace(/^.*\//, ''), read] as const] : [];
});

/** Blocks that have nothing to show. */
const isEmpty = (block: Block): boolean =>
  (block.type === 'gallery' && block.figures.length === 0) ||
  ((block.type === 'pullquote' || block.type === 'unknown') && block.text.trim() === '');

/** Every block of an article that has something to show, in reading order. */
function blocksOf(article: Article): Block[] {
  const found: Block[] = [];
  const into = (body: Body): Body => {
    for (const block of body) {
      if (!isEmpty(block)) found.push(block);
      rebuild(block, visit);
    }
    return body;
  };
  const visit = visitor({ body: into });
  for (const body of [article.body, ...(article.footnotes ?? []).map((note) => note.body)]) into(body);
  return found;
}

const related = (id: string) => ({ url: `/articles/${id}/`, headline: `Headline of ${id}` });

test.each(ARTICLES)('%s', (_, read) => {
  const article = frozen(prepare({ id: 'x', article: read }, SITE, related));
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = show(<Story article={article} />);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();

  const blocks = blocksOf(article);
  const marked = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  expect(marked.map(({ dataset, id }) => `${dataset['block']} ${id}`)).toEqual(
    blocks.map(({ type, id }) => `${type} ${id}`),
  );
  const ids = attributes(page, '[id]', 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const name of ['href', 'src', 'id', 'cite', 'poster', 'aria-label'])
    expect(attributes(page, `[${name}]`, name).filter((value) => !/\S/.test(value ?? ''))).toEqual([]);
  for (const href of attributes(page, '[href]', 'href')) expect(href).not.toMatch(/^(?:javascript|data):/i);
  expect(page.textContent).not.toMatch(/\[object |\bundefined\b|\bNaN\b/);
  expect(page.querySelector('script, iframe, style, object, embed, [onclick], a a')).toBeNull();
});
