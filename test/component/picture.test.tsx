import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Image } from '../../src/article/pictures.ts';
import { Picture } from '../../src/reader/blocks/Picture.tsx';
import { CardView } from '../../src/reader/article-view/CardView.tsx';
import { show, showArticle, showBlock } from './show.tsx';

const image: Image = {
  src: '/pictures/0123456789-1200.jpg',
  alt: 'A street',
  width: 3000,
  height: 2000,
  renditions: {
    name: '0123456789',
    widths: [480, 800, 1200, 1600, 2400],
    formats: ['avif', 'webp'],
    colour: '#8a1c1c',
  },
};

const offered = (page: HTMLElement, format: string): string[] =>
  page.querySelector(`source[type="image/${format}"]`)?.getAttribute('srcset')?.split(',') ?? [];

test('a picture offers its sizes in each format, best format first, with addresses under the base', () => {
  const page = show(<Picture image={image} placement="full" />, '/base/');
  expect([...page.querySelectorAll('source')].map((one) => one.type)).toEqual(['image/avif', 'image/webp']);
  expect(offered(page, 'avif')).toEqual(
    [480, 800, 1200, 1600, 2400].map((width) => `/base/pictures/0123456789-${width}.avif ${width}w`),
  );
  const img = screen.getByRole('img', { name: 'A street' });
  expect(img.getAttribute('src')).toBe('/base/pictures/0123456789-1200.jpg');
  expect([img.getAttribute('width'), img.getAttribute('height')]).toEqual(['3000', '2000']);
  expect(img.getAttribute('data-colour')).toBe('#8a1c1c');
});

test.each([
  ['column', 1600],
  ['wide', 2400],
  ['full', 2400],
  ['card', 800],
  ['thumb', 480],
] as const)('a %s picture offers no size above %i pixels', (placement, widest) => {
  expect(offered(show(<Picture image={image} placement={placement} />), 'webp').at(-1)).toMatch(
    ` ${widest}w`,
  );
});

test('the largest size offered depends on where the picture is', () => {
  const widest = (page: HTMLElement): string => offered(page, 'avif').at(-1)?.split(' ').at(-1) ?? '';
  expect(widest(showBlock({ type: 'figure', image }))).toBe('1600w');
  expect(widest(showBlock({ type: 'figure', image, size: 'wide' }))).toBe('2400w');
  expect(widest(showBlock({ type: 'gallery', figures: [{ image }] }))).toBe('1600w');
  expect(widest(showBlock({ type: 'relatedLink', url: '/x/', headline: 'X', image }))).toBe('480w');
  expect(widest(showArticle({ image: { image } }))).toBe('2400w');
  expect(widest(show(<CardView card={{ url: '/x/', headline: 'X', image }} />))).toBe('800w');
  expect(widest(show(<CardView card={{ url: '/x/', headline: 'X', image }} lead />))).toBe('2400w');
});

test('a picture without other sizes is a plain img', () => {
  const page = show(<Picture image={{ src: 'https://else.example/a.jpg', alt: '' }} />);
  expect(page.querySelector('picture')).toBeNull();
  expect(page.querySelector('img')?.getAttribute('src')).toBe('https://else.example/a.jpg');
});

test.each([
  [40, false],
  [239, false],
  [240, true],
])('a card with a picture %d pixels wide shows it: %s', (width, isShown) => {
  const page = show(<CardView card={{ url: '/', headline: 'A', image: { ...image, width, height: 200 } }} />);
  expect(page.querySelector('img') !== null).toBe(isShown);
});
