/** Renders parts of the reader on a test site. */
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Block } from '../../src/article/blocks.ts';
import type { Article } from '../../src/article/schema.ts';
import type { Text } from '../../src/article/spans.ts';
import { ArticleView } from '../../src/reader/pages/ArticlePage.tsx';
import { SiteProvider } from '../../src/reader/site-context.tsx';
import { parseSite } from '../unit/site/test-articles.ts';

export const TEST_SITE = parseSite({
  name: 'The Post',
  origin: 'https://post.example',
  embedHosts: ['player.example'],
  sections: [{ slug: 'world', name: 'The wide world' }],
});

/** Renders `children` on a site published under `base`. */
export function show(children: ReactNode, base = '/'): HTMLElement {
  const element = (
    <SiteProvider site={TEST_SITE} base={base}>
      {children}
    </SiteProvider>
  );
  const router = createMemoryRouter([{ path: '*', element }]);
  return render(<RouterProvider router={router} />).container;
}

export const showArticle = (fields: Partial<Article>, base?: string): HTMLElement =>
  show(<ArticleView article={{ headline: 'Headline', body: [], ...fields }} />, base);

/** Renders a block as an article's body and returns its element. */
export function showBlock(block: Block, base?: string): HTMLElement {
  const page = showArticle({ body: [{ id: 'the-block', ...block }] }, base);
  const element = page.querySelector<HTMLElement>('[data-block]');
  if (!element) throw new Error('The block renders nothing');
  return element;
}

export const renderedHtml = (text: Text): string => showBlock({ type: 'paragraph', text }).innerHTML;

/** The text of an element with white space collapsed. */
export const visibleText = (element: Element | null | undefined): string | undefined =>
  element?.textContent.replace(/\s+/g, ' ').trim();

export const attributeValues = (page: ParentNode, selector: string, name: string): (string | null)[] =>
  [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name));
