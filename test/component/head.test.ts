import { expect, test } from 'vitest';
import { applyHead, PAGE_HEAD_ATTRIBUTE } from '../../src/reader/head.ts';

test('what programs read of a page goes with the page, and what is the site’s stays', () => {
  document.head.innerHTML =
    `<script ${PAGE_HEAD_ATTRIBUTE} type="application/ld+json">{}</script><meta ${PAGE_HEAD_ATTRIBUTE} property="og:image" content="/a.png">` +
    '<link rel="alternate" type="application/atom+xml" href="/feed.xml">';
  applyHead([{ tag: 'meta', attributes: { property: 'og:title', content: 'Next' } }]);
  expect(document.head.innerHTML).toBe(
    `<link rel="alternate" type="application/atom+xml" href="/feed.xml"><meta ${PAGE_HEAD_ATTRIBUTE}="" property="og:title" content="Next">`,
  );
});
