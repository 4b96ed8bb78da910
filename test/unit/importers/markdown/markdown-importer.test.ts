import { expect, test } from 'vitest';
import { ImportError } from '../../../../src/importers/importer.ts';
import { importerFor } from '../../../../src/importers/importers.ts';

const importText = (text: string, name = 'notes/2023-rain-at-last.md') => {
  const document = { name, bytes: new TextEncoder().encode(text) };
  const [result] = importerFor(document).read(document, { language: 'en', pullquotes: false });
  return result;
};

test('front matter and text become an article, and dropped parts are reported with their line', () => {
  const { article, notes = [] } = importText('---\ntitle: Rain\nlayout: post\ndate: soon\n---\n\nIt *rains*. <q>Yes</q>\n') ?? {};
  expect(article).toEqual({
    version: 1,
    language: 'en',
    headline: 'Rain',
    body: [{ type: 'paragraph', text: ['It ', { text: 'rains', emphasis: true }, '. Yes'] }],
  });
  expect(notes.filter(({ kind }) => kind === 'dropped').map(({ line, message }) => `${line}: ${message}`)).toEqual([
    '3: layout is not a field of the format; remove or rename it',
    '4: datePublished is not a date; write 2023-10-10 or 2023-10-10T12:00:00Z',
    '7: text that is HTML (<q>), which articles do not contain; write Markdown instead',
  ]);
}); // prettier-ignore

test('a text without a headline gets one from its file name', () => {
  expect(importText('It rains.')?.article.headline).toBe('2023 rain at last');
});

test('invalid front matter is an error with its line', () => {
  expect(() => importText('---\ntitle: A\ntitle: B\n---\n')).toThrow(ImportError);
  expect(() => importText('---\ntitle: A\ntitle: B\n---\n')).toThrow(
    'twice in its front matter; remove one (line 3)',
  );
});
