/** What a page contains only while it is printed. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/schema.ts';
import { publishedArticle, openReader } from './open-reader.tsx';
import { visibleText } from './show.tsx';

const print = (when: 'before' | 'after') => act(async () => void dispatchEvent(new Event(`${when}print`)));
const link = (text: string, url: string) => ({ text, link: url });
const addresses = (): string[] => {
  const list = screen.queryByRole('heading', { name: 'Links' })?.parentElement;
  return list ? within(list).getAllByRole('listitem').map((item) => item.textContent) : [];
}; // prettier-ignore
const articleElement = (): HTMLElement => screen.getAllByRole('article')[0]!;
const body = () => [...articleElement().querySelectorAll('[data-block]')].map(visibleText).join('');

/** Opens an article and prints it from the browser's menu. */
async function printArticle(fields: Partial<Article>) {
  const reader = await openReader('/articles/a/', [
    publishedArticle('a', fields),
    publishedArticle('b', fields),
  ]);
  const before = body();
  await printFromMenu();
  return { ...reader, before };
}

/** Prints from the browser's menu once the print feature has loaded, and stays in the print preview. */
async function printFromMenu(): Promise<void> {
  await userEvent.keyboard('{Control}');
  await waitFor(
    async () => {
      await print('before');
      expect(articleElement().dataset['print']).toBe('plain');
    },
    { timeout: 20_000 },
  );
}

afterEach(async () => {
  await print('after');
  vi.unstubAllGlobals();
});

describe('external links', () => {
  const fields: Partial<Article> = {
    body: [
      { type: 'paragraph', text: ['See ', link('one', 'https://one.example/'), ' and ', link('here', '/about/')] },
      { type: 'list', items: [[link('two', 'http://two.example/?a=1')], [link('one again', 'https://one.example/')]] },
    ],
  }; // prettier-ignore

  test('are numbered in print, with the same number for the same address', async () => {
    const { before } = await printArticle(fields);
    expect(body()).toBe('See one[1] and heretwo[2]one again[1]');
    await print('after');
    expect(body()).toBe(before);
  });

  test('have their addresses listed in print', async () => {
    await printArticle(fields);
    expect(addresses()).toEqual(['https://one.example/', 'http://two.example/?a=1']);
    await print('after');
    expect(addresses()).toEqual([]);
  });
});

test('the source of a quotation is numbered and listed after the links in it', async () => {
  await printArticle({
    body: [
      {
        type: 'blockquote',
        url: 'https://said.example/',
        attribution: 'She',
        body: [{ type: 'paragraph', text: ['Look ', link('there', 'https://there.example/')] }],
      },
      { type: 'relatedLink', url: 'https://not-printed.example/', headline: 'Elsewhere' },
    ],
  });
  expect(screen.getByText('[2]').parentElement?.textContent).toBe('She[2]');
  expect(addresses()).toEqual(['https://there.example/', 'https://said.example/']);
});

test('links in footnotes are listed after those of the text', async () => {
  await printArticle({
    body: [{ type: 'paragraph', text: [link('one', 'https://one.example/'), { text: '*', footnote: 'n' }] }],
    footnotes: [
      { id: 'n', body: [{ type: 'paragraph', text: ['In ', link('a book', 'https://book.example/')] }] },
    ],
  });
  expect(addresses()).toEqual(['https://one.example/', 'https://book.example/']);
});

test('an article without external links has no list of links in print', async () => {
  await printArticle({ body: [{ type: 'paragraph', text: [link('here', '/about/')] }] });
  expect(addresses()).toEqual([]);
});

test('the address of the article is printed', async () => {
  await printArticle({});
  expect(screen.getByText(`${location.origin}/articles/a/`)).toBeTruthy();
  await print('after');
  expect(screen.queryByText(`${location.origin}/articles/a/`)).toBeNull();
});

test('an article first published elsewhere is printed with its canonical address', async () => {
  await printArticle({ canonicalUrl: 'https://first.example/boats/' });
  expect(screen.getByText('https://first.example/boats/')).toBeTruthy();
});

test('pictures that load lazily load for printing', async () => {
  await openReader('/articles/a/', [
    publishedArticle('a', { body: [{ type: 'figure', image: { src: '/media/a.png', alt: 'A boat' } }] }),
  ]);
  const picture = screen.getByAltText<HTMLImageElement>('A boat');
  expect(picture.loading).toBe('lazy');
  await printFromMenu();
  expect(picture.loading).toBe('eager');
});

test('the list of links is that of the current article after a navigation', async () => {
  const about = (id: string) =>
    publishedArticle(id, { body: [{ type: 'paragraph', text: [link('out', `https://${id}.example/`)] }] });
  const { go } = await openReader('/articles/a/', [about('a'), about('b')]);
  await printFromMenu();
  expect(addresses()).toEqual(['https://a.example/']);
  await go('/articles/b/');
  expect(addresses()).toEqual([]);
  await print('before');
  expect(addresses()).toEqual(['https://b.example/']);
});

test('the keyboard shortcut prints the same as the browser’s menu', async () => {
  let printed: readonly string[] | undefined;
  vi.stubGlobal('print', () => (printed = addresses()));
  await openReader('/articles/a/', [
    publishedArticle('a', { body: [{ type: 'paragraph', text: [link('one', 'https://one.example/')] }] }),
  ]);
  await userEvent.keyboard('p');
  await waitFor(() => expect(printed).toEqual(['https://one.example/']), { timeout: 20_000 });
});
