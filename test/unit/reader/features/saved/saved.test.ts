import { expect, test } from 'vitest';
import { parseArticle } from '../../../../../src/article/parse.ts';
import { savedCardOf } from '../../../../../src/reader/features/saved/saved-card.ts';
import {
  filterSaved,
  DEFAULT_FILTER,
  savedTags,
  type SavedEntry,
} from '../../../../../src/reader/features/saved/filter-saved.ts';
import { formatBytes } from '../../../../../src/reader/features/saved/storage-estimate.ts';
import { articleImages, cachedImageUrl } from '../../../../../src/reader/features/saved/article-images.ts';
import type { SavedArticle } from '../../../../../src/reader/storage/stores/saved-store.ts';
import { parseTags } from '../../../../../src/reader/ui/parse-tags.ts';

const saved = (id: string, savedAt: number, more: Partial<SavedArticle> = {}, minutes = 1): SavedEntry => [
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
const READER = { language: 'en', timeZone: 'UTC' };
const ids = (entries: readonly SavedEntry[]): string => entries.map(([id]) => id).join('');

test.each([
  [{}, 'ab'],
  [{ scope: 'archive' }, 'c'],
  [{ scope: 'all' }, 'acb'],
  [{ scope: 'all', tag: 'war' }, 'cb'],
  [{ scope: 'all', sort: 'oldest' }, 'bca'],
  [{ scope: 'all', sort: 'published' }, 'bca'],
  [{ scope: 'all', sort: 'shortest' }, 'acb'],
  [{ scope: 'all', sort: 'byHeadline' }, 'abc'],
] as const)('the filter %j shows %s', (choice, expected) => {
  expect(ids(filterSaved(ALL, { ...DEFAULT_FILTER, ...choice }, READER))).toBe(expected);
});

test('sorting by publication uses the time zone of the site for dates without a time', () => {
  const dated = (id: string, datePublished: string): SavedEntry => {
    const [, one] = saved(id, 1);
    return [id, { ...one, card: { ...one.card, datePublished } }];
  };
  const all = [dated('a', '2026-05-30T21:00:00-07:00'), dated('b', '2026-05-31'), dated('c', '2026-05-30')];
  const choice = { ...DEFAULT_FILTER, sort: 'published' } as const;
  expect(ids(filterSaved(all, choice, { ...READER, timeZone: 'America/Los_Angeles' }))).toBe('bac');
});

test('search results are sorted by relevance unless another order is chosen, and include the archive', () => {
  const found = ['/articles/c/', '/articles/b/'];
  expect(ids(filterSaved(ALL, DEFAULT_FILTER, READER, found))).toBe('cb');
  expect(ids(filterSaved(ALL, { ...DEFAULT_FILTER, sort: 'oldest' }, READER, found))).toBe('bc');
  expect(ids(filterSaved(ALL, { ...DEFAULT_FILTER, tag: 'art' }, READER, found))).toBe('c');
  expect(savedTags(ALL, 'en')).toEqual(['art', 'war']);
});

test('tags are separated by commas, without #, duplicates and extra spaces, and limited in length and number', () => {
  expect(parseTags(' war, #art ,, war،  far  east ')).toEqual(['war', 'art', 'far east']);
  expect(parseTags('x'.repeat(200))[0]).toHaveLength(60);
  expect(parseTags(Array.from({ length: 50 }, (_, at) => `t${at}`).join())).toHaveLength(20);
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

test('a picture is saved in the size that fits the screen', () => {
  expect(cachedImageUrl(picture, 400)).toBe('/pictures/0123456789abcdef-480.webp');
  expect(cachedImageUrl(picture, 1170)).toBe('/pictures/0123456789abcdef-1600.webp');
  expect(cachedImageUrl(picture, 5000)).toBe('/pictures/0123456789abcdef-1600.webp');
  expect(cachedImageUrl({ src: '/media/a.svg', alt: '' }, 400)).toBe('/media/a.svg');
});

test('all pictures of an article are found, at any depth, and its card is stored', () => {
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
  expect(articleImages(article!).map(({ src }) => src)).toEqual(
    ['lead', 'n', '1', '2', '3', '4'].map((name) => `/media/${name}.jpg`),
  );
  expect(savedCardOf('x y', article!)).toEqual({
    url: '/articles/x%20y/',
    headline: 'H',
    standfirst: 'St',
    authors: ['N'],
    image: { src: '/media/lead.jpg', alt: 'L', width: 3, height: 2 },
  });
});

test('sizes are formatted in a suitable unit', () => {
  expect([0, 81_234, 4_200_000, 1_350_000_000].map((bytes) => formatBytes(bytes, 'en'))).toEqual([
    '1 kB', '81.2 kB', '4.2 MB', '1.4 GB',
  ]); // prettier-ignore
});
