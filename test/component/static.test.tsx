/** What publishing renders by itself is what React would have rendered, or the browser could not take it over. */
import template from '../../index.html?raw';
import { beforeAll, expect, test } from 'vitest';
import { createElement, type ReactNode } from 'react';
import type { ListPage } from '../../src/article/catalogue.ts';
import { parseArticle } from '../../src/article/parse.ts';
import type { Article } from '../../src/article/schema.ts';
import { prepare } from '../../src/edition/prepare.ts';
import { summarise } from '../../src/edition/summary.ts';
import { textOf } from '../../src/reader/document.ts';
import { createPrerender, renderByReact, type Prerender } from '../../src/reader/prerender.tsx';
import { renderStatic } from '../../src/reader/static/render.ts';
import { pagesOf } from '../unit/edition/entries.ts';
import { SITE } from './show.tsx';

const FILES = {
  ...import.meta.glob<unknown>('../fixtures/blocks/*.json', { eager: true, import: 'article' }),
  ...import.meta.glob<unknown>('../../public/articles/**/*.json', { eager: true, import: 'default' }),
};
const ENTRIES = Object.entries(FILES).flatMap(([file, given]) => {
  const { article } = parseArticle(given);
  return article ? [{ id: file.replace(/^[./]*|\.json$/g, ''), article }] : [];
});
const CARDS = new Map(ENTRIES.map((entry) => [entry.id, summarise(entry, SITE).card]));
const ARTICLES = ENTRIES.map((entry): [string, Article] => [
  `/articles/${entry.id}/`,
  prepare(entry, SITE, (id) => CARDS.get(id), [...CARDS.keys()].slice(0, 5)),
]);
const LISTS = pagesOf(
  SITE,
  ENTRIES.map((entry) => summarise(entry, SITE)),
).flatMap((page): [string, ListPage][] =>
  page.kind === 'list' && page.data.cards.length > 0 ? [[page.address, page.data]] : [],
);

let ours: Prerender;
let reacts: Prerender;
beforeAll(async () => {
  const assets = { template };
  ours = await createPrerender(SITE, '/base/', assets, renderStatic);
  reacts = await createPrerender(SITE, '/base/', assets, renderByReact);
});

test('there are articles and lists of every kind to be compared', () => {
  expect(ARTICLES.length).toBeGreaterThan(60);
  expect(new Set(LISTS.map(([, { kind }]) => kind)).size).toBeGreaterThan(2);
});

test.each([...ARTICLES, ...LISTS])('%s', (address, page) => {
  expect(textOf(ours(address, page))).toBe(textOf(reacts(address, page)));
});

test('an address that is not there', () => {
  expect(textOf(ours('/404/', undefined))).toBe(textOf(reacts('/404/', undefined)));
});

test.each<[string, ReactNode]>([
  [
    'neighbouring texts',
    <p key="a">
      {['a', '', 'b', 0, null, true, <b key="b">c</b>, 'd']}
      {'e'}
    </p>,
  ],
  ['signs', <p key="a" title={`"&'<>`} data-x lang="">{`"&'<>`}</p>],
  ['lines', <pre key="a">{'\n\na'}</pre>],
  ['nothing', null],
])('%s', (_, node) => {
  expect(renderStatic(node)).toBe(renderByReact(<>{node}</>));
});

test.each<[string, ReactNode]>([
  ['a form', <form key="a" />],
  ['a style', <p key="a" style={{ color: 'red' }} />],
  ['an unknown attribute', <p key="a" {...{ strangeName: 'x' }} />],
  ['an element of its own', createElement('my-own', { key: 'a' })],
  ['HTML', <p key="a" {...{ dangerouslySetInnerHTML: { __html: '<b>' } }} />],
])('%s is left to React', (_, node) => {
  expect(() => renderStatic(node)).toThrow(expect.objectContaining({ name: 'Unknown' }));
});
