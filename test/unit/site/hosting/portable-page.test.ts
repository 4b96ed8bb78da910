/** Pages that are opened without a server. */
import { expect, test } from 'vitest';
import { portablePage } from '../../../../src/site/hosting/portable-page.ts';

const PAGE = 'articles/2023/x/index.html';

test.each([
  ['<a href="/">', '<a href="../../../index.html">'],
  ['<a href="/articles/y/#a">', '<a href="../../../articles/y/index.html#a">'],
  ['<a href="/tags/t">', '<a href="../../../tags/t/index.html">'],
  ['<a href="/search/?q=x#y">', '<a href="../../../search/index.html#y">'],
  ['<a href="#note-1">', '<a href="#note-1">'],
  ['<a href="https://example.org/a/">', '<a href="https://example.org/a/">'],
  ['<a href="//example.org/a/">', '<a href="//example.org/a/">'],
  [
    '<video src="/media/a%20b.mp4" poster="/media/a.jpg">',
    '<video src="../../../media/a%20b.mp4" poster="../../../media/a.jpg">',
  ],
  [
    '<img srcset="/pictures/a-1.avif 320w, /pictures/a-2.avif 640w" src="/pictures/a.jpg">',
    '<img srcset="../../../pictures/a-1.avif 320w, ../../../pictures/a-2.avif 640w" src="../../../pictures/a.jpg">',
  ],
  [
    '<source srcSet="/pictures/a-1.avif 320w,/pictures/a-2.avif 640w">',
    '<source srcSet="../../../pictures/a-1.avif 320w,../../../pictures/a-2.avif 640w">',
  ],
  [
    '<meta http-equiv="refresh" content="0;url=/articles/y/">',
    '<meta http-equiv="refresh" content="0;url=../../../articles/y/index.html">',
  ],
  [
    '<style>a{src:url("/media/f.woff2"),url(/assets/f.woff2)}</style>',
    '<style>a{src:url("../../../media/f.woff2"),url(../../../assets/f.woff2)}</style>',
  ],
])('%s', (tag, portable) => {
  expect(portablePage(tag, PAGE)).toBe(portable);
});

test('pages at the top of the folder have addresses without “..”', () => {
  expect(portablePage('<a href="/articles/y/">', 'index.html')).toBe('<a href="articles/y/index.html">');
});

test('elements of the app are removed, and what needs scripts is hidden', () => {
  const html =
    '<html lang="en"><head><meta http-equiv="Content-Security-Policy" content="x"><script data-entry="/a.js">start()</script>' +
    '<link rel="manifest" href="/m"></head><body>Text<script type="application/json">{"a":"/b/"}</script></body></html>';
  expect(portablePage(html, PAGE)).toBe('<html data-failed lang="en"><head></head><body>Text</body></html>');
});

test('the content of noscript is shown', () => {
  expect(portablePage('<noscript><a href="/">Front</a></noscript>', PAGE)).toBe(
    '<a href="../../../index.html">Front</a>',
  );
});

test('text that looks like an attribute is kept', () => {
  expect(portablePage('<p>Write href="/x/" here</p>', PAGE)).toBe('<p>Write href="/x/" here</p>');
});
