/** Markdown exports, read again by an independent CommonMark parser. */
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../../../src/article/plain-text.ts';
import { collectTexts } from '../../../../src/article/text.ts';
import type { Article } from '../../../../src/article/schema.ts';
import type { Block } from '../../../../src/article/blocks.ts';
import type { Text } from '../../../../src/article/spans.ts';
import { markdownImporter } from '../../../../src/importers/markdown.ts';
import { articleMarkdown } from '../../../../src/reader/export/markdown/markdown.ts';
import { fixtures, sample } from './books.ts';
import { runs } from '../../runs.ts';

const ORIGIN = { id: 'x', language: 'en', site: 'The Test', root: 'https://example.org/news/' };
const CHAPTERS = [...(await fixtures()), ...(await sample())];

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
/** Returns the rendered text of Markdown. */
function renderedText(markdown: string): string {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  expect(front).not.toBe('');
  return micromark(body, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })
    .replace(/<sup><a href="#user-content-fn.*?<\/sup>/g, '')
    .replace(/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g, ' $2 ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => named[name] ?? whole)
    .replace(/\s+/g, ' ');
}
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('all text is kept', () => {
  it.each(CHAPTERS.map((chapter) => [chapter.id, chapter] as const))(
    'of %s',
    (_, { article, id, language }) => {
      const output = renderedText(articleMarkdown(article, { ...ORIGIN, id, language }));
      for (const text of [article.headline, toPlainText(article.standfirst), ...collectTexts(article.body)])
        for (const one of text.split('\n')) expect(output).toContain(line(one));
    },
  );

  it.each(CHAPTERS.map((chapter) => [chapter.id, chapter] as const))(
    'of %s when it is imported again',
    (_, { article, id, language }) => {
      const markdown = articleMarkdown(article, { ...ORIGIN, id, language });
      const [result] = markdownImporter.read({ name: 'x.md', bytes: new TextEncoder().encode(markdown) }, {});
      const read = result?.article ?? { headline: '', body: [] };
      const output = line([read.headline, ...collectTexts(read.body)].join(' '));
      for (const text of collectTexts(article.body))
        for (const one of text.split('\n')) expect(output).toContain(line(one));
    },
  );

  const nasty = fc.stringMatching(
    /^(?:[a-z0-9 ]|\*|_|`|\[|\]|\(|\)|<|>|#|\+|-|\.|!|\||~|&|;|:|\/|\\|=|"|'|@|\$|\^|\n|é|中|ا|“){0,24}$/,
  );
  const words = fc.oneof(
    nasty,
    fc.constantFrom('1. one', '# no', '- a', '***', '---', '===', '```', '~~~', '<b>', '&amp;', '[^1]: x', '[x]: /y', 'https://a_b.c/_d_', 'www.a.b', 'a@b.c', '| a |', '    code', '> q', '![x](y)', '+ +', 'C#', '\\'),
  ); // prettier-ignore
  const flag = fc.constantFrom(true, undefined, undefined);
  const span = fc.record({
    text: words, strong: flag, emphasis: flag, code: flag, underline: flag, strikethrough: flag, superscript: flag, mark: flag,
    link: fc.constantFrom(undefined, undefined, 'https://example.org/a_(b)|c', '#x'),
  }); // prettier-ignore
  const text: fc.Arbitrary<Text> = fc.oneof(words, fc.array(fc.oneof(words, span), { maxLength: 5 }));
  const block = fc.oneof(
    text.map((text) => ({ type: 'paragraph', text }) as const),
    text.map((text) => ({ type: 'heading', level: 2, text }) as const),
    fc.record({ items: fc.array(text, { maxLength: 4 }), ordered: fc.boolean() }).map((list) => ({ type: 'list', ...list }) as const),
    fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }).map((body) => ({ type: 'table', body }) as const),
    fc.record({ attribution: text, of: text }).map(({ attribution, of }) => ({ type: 'blockquote', attribution, body: [{ type: 'paragraph', text: of }] }) as const),
    words.map((text) => ({ type: 'code', text: text.trim() }) as const),
    fc.record({ term: text, of: text }).map(({ term, of }) => ({ type: 'definitions', items: [{ term, body: [{ type: 'paragraph', text: of }] }] }) as const),
  ); // prettier-ignore

  it('with any special characters', () => {
    fc.assert(
      fc.property(fc.array(block as fc.Arbitrary<Block>, { maxLength: 5 }), (body) => {
        const article: Article = { headline: 'A headline', body };
        const output = renderedText(articleMarkdown(article, ORIGIN)).replaceAll(' ', '');
        let from = 0;
        for (const one of collectTexts(body)) {
          const wanted = one.replace(/\s+/g, '');
          const found = output.indexOf(wanted, from);
          expect([wanted, found >= 0, articleMarkdown(article, ORIGIN)]).toEqual([
            wanted,
            true,
            expect.anything(),
          ]);
          from = found + wanted.length;
        }
      }),
      { numRuns: runs(100) },
    );
  }, 300_000);
});

it('keeps the lines of verse and ruby readings', () => {
  const text = ['One', { break: true as const }, 'two', { text: '漢字', ruby: 'か<' }];
  const markdown = articleMarkdown(
    { headline: 'H', body: [{ type: 'paragraph', verse: true, text }] },
    ORIGIN,
  );
  expect(markdown).toContain('One<br>two<ruby>漢字<rp>(</rp><rt>か<</rt><rp>)</rp></ruby>\n');
});

it('keeps the ruby reading of code', () => {
  const text = [{ text: 'ls', code: true, ruby: 'list' }];
  const markdown = articleMarkdown({ headline: 'H', body: [{ type: 'paragraph', text }] }, ORIGIN);
  expect(markdown).toContain('<code><ruby>ls<rp>(</rp><rt>list</rt><rp>)</rp></ruby></code>\n');
});

it('an article becomes readable Markdown with front matter', () => {
  const article: Article = {
    headline: 'Five signs, and *one* more',
    standfirst: ['What ', { text: 'it', emphasis: true }, ' says.'],
    authors: [{ name: 'Ann "Nan" Bo' }],
    datePublished: '2026-11-22',
    body: [
      { type: 'paragraph', text: ['See ', { text: 'there', link: '/a/' }, { text: '', footnote: 'n' }, '.'] },
      { type: 'heading', level: 2, text: 'A section' },
      { type: 'list', items: ['One', { body: [{ type: 'paragraph', text: 'Two' }, { type: 'code', text: 'x\ny', language: 'ts' }] }] },
      { type: 'table', head: [['A', { text: 'B', align: 'end' }]], body: [['1', { text: '2', align: 'end' }], [{ text: 'both', colspan: 2 }]] },
      { type: 'figure', image: { src: '/media/a.jpg', alt: 'A [cat]' }, caption: 'A cat.', credit: 'Bo' },
      { type: 'math', tex: 'a^2' },
    ],
    footnotes: [{ id: 'n', body: [{ type: 'paragraph', text: 'First.' }, { type: 'paragraph', text: 'Second.' }] }],
  }; // prettier-ignore
  expect(articleMarkdown(article, ORIGIN)).toMatchInlineSnapshot(`
    "---
    headline: "Five signs, and *one* more"
    authors: ["Ann \\"Nan\\" Bo"]
    published: "2026-11-22"
    address: "https://example.org/news/articles/x/"
    site: "The Test"
    language: "en"
    ---

    # Five signs, and \\*one\\* more

    What *it* says.

    See [there](https://example.org/news/a/)[^1].

    ## A section

    - One

    - Two

      \`\`\`ts
      x
      y
      \`\`\`

    | A | B |
    | - | -: |
    | 1 | 2 |
    | both | |

    ![A \\[cat\\]](https://example.org/news/media/a.jpg)

    A cat. Bo

    \`\`\`math
    a^2
    \`\`\`

    [^1]: First.

        Second.
    "
  `);
});

it('front matter values are JSON strings', () => {
  const output = articleMarkdown({ headline: 'a: "b"\n---\n# c', body: [] }, ORIGIN);
  expect(output.split('\n')[1]).toBe('headline: "a: \\"b\\"\\n---\\n# c"');
  expect(output).toContain('address: "https://example.org/news/articles/x/"');
});
