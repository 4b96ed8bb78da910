import { beforeAll, describe, expect, test } from 'vitest';
import { plainParagraphs } from '../../../../../src/reader/features/discussion/plain-words.ts';
import { cpuSecondsOf } from '../../../cpu-seconds.ts';

test.each([
  ['<p>One.</p><p>Two.</p>', ['One.', 'Two.']],
  ['<p>One<br>two<br />three</p>', ['One\ntwo\nthree']],
  ['<p>One<br><br>Two</p>', ['One', 'Two']],
  ['<p>x</p><ul><li>a</li><li>b</li></ul>', ['x', 'a', 'b']],
  ['no element', ['no element']],
  ['', []],
  ['<p> </p><p></p>', []],
  [
    '<p><span class="h-card"><a href="https://a.example/@b" class="u-url mention">@<span>b</span></a></span> yes</p>',
    ['@b yes'],
  ],
  [
    '<p><a href="https://a.example/x"><span class="invisible">https://</span><span>a.example/x</span></a></p>',
    ['https://a.example/x'],
  ],
  ['<p>a &lt;b&gt; &amp;amp; &quot;c&quot; &#39;d&#x27;&nbsp;e</p>', ['a <b> &amp; "c" \'d\'\u00a0e']],
  ['<p>&unknown; &#0; &#99999999;</p>', ['&unknown; \ufffd \ufffd']],
  ['<p title="a > b">c</p>', ['c']],
  ['1 < 2 and 3 > 2', ['1 < 2 and 3 > 2']],
])('the HTML %j gives the paragraphs %j', (html, paragraphs) => {
  expect(plainParagraphs(html)).toEqual(paragraphs);
});

test.each([
  ['<script>alert(1)</script>words', ['words']],
  ['<style>p{}</style>words<!-- a comment -->', ['words']],
  ['words<script>never closed', ['words']],
  ['<img src=x onerror=alert(1)>words', ['words']],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', ['<script>alert(1)</script>']],
])('only the text of the hostile HTML %j is kept', (html, paragraphs) => {
  expect(plainParagraphs(html)).toEqual(paragraphs);
});

describe('compared with ordinary HTML', () => {
  let ordinary = 0;
  beforeAll(async () => {
    ordinary = await cpuSecondsOf(() => plainParagraphs('<p>Words of a post.</p>'.repeat(50_000)));
  });

  test.each(['<a', '<p ', '<a"', '<!--', '<script', '&#', '\n ', '<p>'])(
    'HTML of many %j takes less than twenty times the CPU time',
    async (piece) => {
      const seconds = await cpuSecondsOf(() => plainParagraphs(piece.repeat(200_000)));
      expect(seconds).toBeLessThan(ordinary * 20);
    },
  );
});
