/** Renders parts of the reader as a page would, in the sample of a site. */
import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach } from 'vitest';
import type { Block } from '../../src/article/blocks.ts';
import type { Article } from '../../src/article/schema.ts';
import type { Text } from '../../src/article/spans.ts';
import { Story } from '../../src/reader/pages/ArticlePage.tsx';
import { SettingProvider } from '../../src/reader/setting.tsx';
import { site } from '../unit/edition/entries.ts';

export const SITE = site({
  name: 'The Post',
  origin: 'https://post.example',
  embedHosts: ['player.example'],
  sections: [{ slug: 'world', name: 'The wide world' }],
});

afterEach(cleanup);

/** Renders with a setting; `base` is where the site is published. */
export function show(children: ReactNode, base = '/'): HTMLElement {
  const element = (
    <SettingProvider site={SITE} base={base}>
      {children}
    </SettingProvider>
  );
  const router = createMemoryRouter([{ path: '*', element }]);
  return render(<RouterProvider router={router} />).container;
}

/** Renders an article of these fields. */
export const showArticle = (fields: Partial<Article>, base?: string): HTMLElement =>
  show(<Story article={{ headline: 'Headline', body: [], ...fields }} />, base);

/** Renders one block, as an article's body, and gives its element. */
export function showBlock(block: Block, base?: string): HTMLElement {
  const page = showArticle({ body: [{ id: 'the-block', ...block }] }, base);
  const element = page.querySelector<HTMLElement>('[data-block]');
  if (!element) throw new Error('The block renders nothing');
  return element;
}

/** The HTML of a text in a paragraph. */
export const htmlOf = (text: Text): string => showBlock({ type: 'paragraph', text }).innerHTML;

/** The words of an element as a line. */
export const wordsOf = (element: Element | null | undefined): string | undefined =>
  element?.textContent.replace(/\s+/g, ' ').trim();

/** One attribute of every element that a selector finds. */
export const attributes = (page: ParentNode, selector: string, name: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name));
