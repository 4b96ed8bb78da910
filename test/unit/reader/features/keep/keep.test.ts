import { expect, test } from 'vitest';
import { parseArticle } from '../../../../../src/article/parse.ts';
import { cardOf } from '../../../../../src/reader/features/keep/card.ts';
import {
  chosen,
  FIRST_CHOICE,
  tagsOf,
  type Entry,
} from '../../../../../src/reader/features/keep/choosing.ts';
import { formatBytes } from '../../../../../src/reader/features/keep/device.ts';
import { imagesIn, keptAddress } from '../../../../../src/reader/features/keep/pictures.ts';
import type { Saved } from '../../../../../src/reader/features/keep/saved.ts';
import { tagsIn } from '../../../../../src/reader/features/keep/tags.ts';

const saved = (id: string, savedAt: number, more: Partial<Saved> = {}, minutes = 1): Entry => [
  id,
  {
    card: { url: `/articles/${id}/`, headline: id, minutes, datePublished: `20${20 - savedAt}-01-01` },
    savedAt,
    archived: false,
    tags: [],
    ...more,
  },
];

const ALL = [
  saved('b', 1, { tags: ['war'] }, 9),
  saved('a', 3, {}, 2),
  saved('c', 2, { archived: true, tags: ['war', 'art'] }, 5),
];
const ids = (entries: readonly Entry[]): string => entries.map(([id]) => id).join('');

test.each([
  [{}, 'ab'],
  [{ scope: 'archive' }, 'c'],
  [{ scope: 'all' }, 'acb'],
  [{ scope: 'all', tag: 'war' }, 'cb'],
  [{ scope: 'all', sort: 'oldest' }, 'bca'],
  [{ scope: 'all', sort: 'published' }, 'bca'],
  [{ scope: 'all', sort: 'shortest' }, 'acb'],
  [{ scope: 'all', sort: 'byHeadline' }, 'abc'],
] as const)('of all, %j shows %s', (choice, expected) => {
  expect(ids(chosen(ALL, { ...FIRST_CHOICE, ...choice }, 'en'))).toBe(expected);
});

test('what a search found is shown by how well it fits, wherever it was put, unless another order is chosen', () => {
  const found = ['/articles/c/', '/articles/b/'];
  expect(ids(chosen(ALL, FIRST_CHOICE, 'en', found))).toBe('cb');
  expect(ids(chosen(ALL, { ...FIRST_CHOICE, sort: 'oldest' }, 'en', found))).toBe('bc');
  expect(ids(chosen(ALL, { ...FIRST_CHOICE, tag: 'art' }, 'en', found))).toBe('c');
  expect(tagsOf(ALL, 'en')).toEqual(['art', 'war']);
});

test('tags are read as they are written', () => {
  expect(tagsIn(' war, #art ,, war،  far  east ')).toEqual(['war', 'art', 'far east']);
  expect(tagsIn('x'.repeat(200))[0]).toHaveLength(60);
  expect(tagsIn(Array.from({ length: 50 }, (_, at) => `t${at}`).join())).toHaveLength(20);
});

const renditions = {
  name: '0123456789abcdef',
  widths: [480, 960, 1600, 2400],
  formats: ['avif', 'webp'] as const,
};
const picture = {
  src: '/media/a.jpg',
  alt: 'A',
  renditions: { ...renditions, formats: [...renditions.formats] },
};

test('a picture is kept in the size of the screen', () => {
  expect(keptAddress(picture, 400)).toBe('/pictures/0123456789abcdef-480.webp');
  expect(keptAddress(picture, 1170)).toBe('/pictures/0123456789abcdef-1600.webp');
  expect(keptAddress(picture, 5000)).toBe('/pictures/0123456789abcdef-1600.webp');
  expect(keptAddress({ src: '/media/a.svg', alt: '' }, 400)).toBe('/media/a.svg');
});

test('every picture of an article is found, at any depth, and its card holds what a list shows', () => {
  const figure = (src: string) => ({ type: 'figure', image: { src, alt: src } });
  const { article } = parseArticle({
    headline: 'H',
    alternativeHeadline: 'Short',
    standfirst: [{ text: 'S', strong: true }, 't'],
    image: { image: { src: '/media/lead.jpg', alt: 'L', width: 3, height: 2 } },
    authors: [{ name: 'N', image: '/media/n.jpg' }],
    body: [
      figure('/media/1.jpg'),
      {
        type: 'aside',
        body: [{ type: 'gallery', figures: [figure('/media/2.jpg')].map(({ image }) => ({ image })) }],
      },
      { type: 'video', src: '/media/v.mp4', poster: { src: '/media/3.jpg', alt: '' } },
    ],
    footnotes: [{ id: '1', body: [figure('/media/4.jpg')] }],
  });
  expect(imagesIn(article!).map(({ src }) => src)).toEqual(
    ['lead', 'n', '1', '2', '3', '4'].map((name) => `/media/${name}.jpg`),
  );
  expect(cardOf('x y', article!)).toEqual({
    url: '/articles/x%20y/',
    headline: 'Short',
    standfirst: 'St',
    authors: ['N'],
    image: { src: '/media/lead.jpg', alt: 'L', width: 3, height: 2 },
  });
});

test('bytes are told in the unit that fits', () => {
  expect([0, 81_234, 4_200_000, 1_350_000_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual([
    '1 kB', '81.2 kB', '4.2 MB', '1.4 GB',
  ]); // prettier-ignore
});
