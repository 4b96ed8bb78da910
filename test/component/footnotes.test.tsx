/** Footnotes: numbered marks in the text, notes at the end, links in both directions. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Block } from '../../src/article/blocks.ts';
import type { Article } from '../../src/article/schema.ts';
import { FootnoteMark, FootnotesContext } from '../../src/reader/blocks/FootnoteMark.tsx';
import { FormattedProvider } from '../../src/reader/formatted.tsx';
import { attributeValues, show, showArticle, visibleText } from './show.tsx';

const paragraph = (...text: Extract<Block, { type: 'paragraph' }>['text'][]): Block => ({
  type: 'paragraph',
  text: text.flat() as never,
});
const note = (id: string) => ({ id, body: [paragraph(`Note ${id}`)] });
const mark = (footnote: string) => [{ text: 'x', footnote }];

/** Checks that every fragment link has a target and that ids are unique, and returns the page. */
function withValidLinks(page: HTMLElement): HTMLElement {
  const ids = attributeValues(page, '[id]', 'id');
  expect(new Set(ids).size).toBe(ids.length);
  for (const href of attributeValues(page, 'a[href^="#"]', 'href')) expect(ids).toContain(href?.slice(1));
  return page;
}
const marks = (page: HTMLElement) => within(page).getAllByRole('doc-noteref').map(visibleText);

test('notes are numbered in the order of their list, and marks link to them and back', () => {
  const page = withValidLinks(
    showArticle({ body: [paragraph(mark('b'), mark('a'))], footnotes: [note('a'), note('b')] }),
  );
  expect(marks(page)).toEqual(['2', '1']);
  const notes = within(screen.getByRole('doc-endnotes')).getAllByRole('listitem');
  expect(notes.map(visibleText)).toEqual(['Note a ↩︎', 'Note b ↩︎']);
  for (const name of ['Footnote 2', 'Footnote 1']) screen.getByRole('doc-noteref', { name });
});

test('a note with two marks has a numbered backlink to each', () => {
  const page = withValidLinks(
    showArticle({ body: [paragraph(mark('a'), ' and ', mark('a'))], footnotes: [note('a')] }),
  );
  expect(marks(page)).toEqual(['1', '1']);
  const calls = screen.getAllByRole('doc-noteref').map(({ id }) => `#${id}`);
  const back = (name: string) => screen.getByRole('doc-backlink', { name }).getAttribute('href');
  expect([back('Back to the text 1'), back('Back to the text 2')]).toEqual(calls);
});

test.each<[string, Partial<Article>]>([
  ['the standfirst', { standfirst: mark('a') }],
  ['a correction', { corrections: [{ date: '2023', text: mark('a') }] }],
  ['the caption of the lead picture', { image: { image: { src: '/a.svg', alt: '' }, caption: mark('a') } }],
  ['a caption', { body: [{ type: 'figure', image: { src: '/a.svg', alt: '' }, caption: mark('a') }] }],
  ['a nested list', { body: [{ type: 'list', items: [{ body: [paragraph(mark('a'))] }] }] }],
  ['a cell', { body: [{ type: 'table', body: [[mark('a')]] }] }],
  ['a link', { body: [paragraph([{ text: 'x', link: '/y/', footnote: 'a' }])] }],
])('a mark in %s gets a backlink', (_, fields) => {
  const page = withValidLinks(showArticle({ ...fields, footnotes: [note('a')] }));
  expect(marks(page)).toEqual(['1']);
  expect(screen.getAllByRole('doc-backlink')).toHaveLength(1);
});

test('a mark within a link does not nest links', () => {
  const page = showArticle({
    body: [paragraph([{ text: 'x', link: '/y/', footnote: 'a' }])],
    footnotes: [note('a')],
  });
  expect(page.querySelector('a a')).toBeNull();
});

test('a note without a mark has no backlink', () => {
  withValidLinks(showArticle({ footnotes: [note('a')] }));
  expect(screen.queryByRole('doc-backlink')).toBeNull();
  expect(visibleText(within(screen.getByRole('doc-endnotes')).getByRole('listitem'))).toBe('Note a');
});

test('a mark whose note is missing is plain text', () => {
  const page = withValidLinks(showArticle({ body: [paragraph(mark('z'))] }));
  expect(within(page).getByText('x').outerHTML).toBe('<p data-block="paragraph">x</p>');
});

test('marks show and announce the numbers formatted in the page’s data', () => {
  const [span] = mark('a');
  const notes = {
    numbers: new Map([['a', 3]]),
    calls: new Map<never, never>(),
    counts: new Map<never, never>(),
  };
  const page = show(
    <FormattedProvider texts={{ en: { 'number 3': 'III' } }}>
      <FootnotesContext value={notes}>
        <FootnoteMark span={span!} />
      </FootnotesContext>
    </FormattedProvider>,
  );
  expect(marks(page)).toEqual(['III']);
  screen.getByRole('doc-noteref', { name: 'Footnote III' });
});
