import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { MarkedSpan, Text } from '../../src/article/spans.ts';
import { renderedHtml, showBlock } from './show.tsx';

test.each<[Partial<MarkedSpan>, string]>([
  [{}, 'x'],
  [{ strong: true }, '<strong>x</strong>'],
  [{ emphasis: true }, '<em>x</em>'],
  [{ code: true }, '<code dir="ltr">x</code>'],
  [{ underline: true }, '<u>x</u>'],
  [{ strikethrough: true }, '<s>x</s>'],
  [{ superscript: true }, '<sup>x</sup>'],
  [{ subscript: true }, '<sub>x</sub>'],
  [{ mark: true }, '<mark>x</mark>'],
  [{ link: 'https://example.org/' }, '<a href="https://example.org/">x</a>'],
  [{ abbreviation: 'an unknown' }, '<abbr title="an unknown">x</abbr>'],
  [{ time: '2023-10-10' }, '<time datetime="2023-10-10">x</time>'],
  [{ language: 'fr' }, '<span lang="fr" dir="ltr">x</span>'],
  [{ language: 'ar' }, '<span lang="ar" dir="rtl">x</span>'],
  [{ ruby: 'y' }, '<ruby>x<rp>(</rp><rt>y</rt><rp>)</rp></ruby>'],
  [{ strong: true, emphasis: true }, '<strong><em>x</em></strong>'],
  [{ strong: false, mark: false }, 'x'],
])('a span with %j is rendered', (properties, html) => {
  expect(renderedHtml(['a ', { text: 'x', ...properties }, ' b'])).toBe(`a ${html} b`);
});

test('text that looks like HTML stays text', () => {
  expect(renderedHtml(['<b>', { text: '<script>alert(1)</script>', strong: true }])).toBe(
    '&lt;b&gt;<strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong>',
  );
});

test('a line break is a br', () => {
  expect(renderedHtml(['a', { break: true }, { text: 'b', strong: true }])).toBe('a<br>\n<strong>b</strong>');
});

test('each line of verse is an element of its own, for its hanging indent', () => {
  const verse = { type: 'paragraph' as const, verse: true, text: ['a', { break: true as const }, 'b'] };
  const paragraph = showBlock(verse);
  expect(paragraph.className).toBe('verse');
  expect(paragraph.innerHTML).toBe('<span>a<br>\n</span><span>b</span>');
});

const A = 'https://a.example/';
test.each<[string, Text, string]>([
  [
    'neighbouring spans with the same link are one link',
    [{ text: 'one ', link: A }, { text: 'two', link: A, emphasis: true }],
    `<a href="${A}">one <em>two</em></a>`,
  ],
  [
    'neighbouring spans with different links are two links',
    [{ text: 'one', link: A }, { text: 'two', link: `${A}2` }],
    `<a href="${A}">one</a><a href="${A}2">two</a>`,
  ],
  [
    'spans with the same link and text between them are two links',
    [{ text: 'one', link: A }, ' and ', { text: 'two', link: A }],
    `<a href="${A}">one</a> and <a href="${A}">two</a>`,
  ],
]) ('%s', (_, text, html) => {
  expect(renderedHtml(text)).toBe(html);
}); // prettier-ignore

test('addresses of the site get its base, and others are unchanged', () => {
  const text = ['/articles/x/', 'https://example.org/', '#part', 'mailto:a@example.org'].map((link) => ({
    text: 'x',
    link,
  }));
  showBlock({ type: 'paragraph', text }, '/news/');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/news/articles/x/',
    'https://example.org/',
    '#part',
    'mailto:a@example.org',
  ]);
});
