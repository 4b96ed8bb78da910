/** E-books of every fixture and of the sample site, prepared as for publishing, with real pictures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArticle } from '../../../../src/article/parse.ts';
import { collectLinks } from '../../../../src/article/collect-links.ts';
import type { Article } from '../../../../src/article/schema.ts';
import { prepareArticle } from '../../../../src/site/prepare-article.ts';
import { enrich } from '../../../../src/publish/content/enrich.ts';
import type { Book, BookPicture, Chapter } from '../../../../src/reader/export/epub/book.ts';
import { loadMessages, messagesFor } from '../../../../src/reader/i18n/languages.ts';
import { picture } from '../../../bench/corpus/picture.ts';
import { TEST_SITE } from '../../../component/show.tsx';

const at = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const filesIn = (folder: string): string[] =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(at(folder), name));

const related = (id: string) => ({ url: `/articles/${id}/`, headline: `Headline of ${id}` });

async function chapterOf(id: string, data: unknown): Promise<Chapter[]> {
  const parsed = parseArticle(data).article;
  if (!parsed) return [];
  const { article } = await enrich(prepareArticle({ id, article: parsed }, TEST_SITE, related));
  const language = article.language ?? 'en';
  await loadMessages([language]);
  return [{ id, article, language, messages: messagesFor(language).messages }];
}

/** Every valid or repaired fixture as a chapter. */
export const fixtures = async (): Promise<Chapter[]> =>
  (
    await Promise.all(
      filesIn('test/fixtures/blocks').map((file) =>
        chapterOf(
          `fixtures/${file.replace(/^.*\/|\.json$/g, '')}`,
          (read(file) as { article: unknown }).article,
        ),
      ),
    )
  ).flat();

/** Every article of the sample site as a chapter. */
export const sample = async (): Promise<Chapter[]> =>
  (
    await Promise.all(
      filesIn('public/articles').map((file) =>
        chapterOf(file.slice(at('public/articles/').length).replace(/\.json$/, ''), read(file)),
      ),
    )
  ).flat();

/** A small PNG. */
export const PIXEL: BookPicture = { type: 'image/png', width: 640, height: 480, bytes: picture(1, 1, 1) };

/** Returns a book of these chapters, with the pictures of the site but none from other hosts. */
export const bookOf = (chapters: readonly Chapter[], more: Partial<Book> = {}): Book => ({
  title: chapters.length === 1 ? (chapters[0]?.article.headline ?? '') : 'Saved & kept <articles>',
  language: chapters[0]?.language ?? 'en',
  site: { name: 'The “Test” & Co', timeZone: 'Europe/London' },
  root: 'https://example.org/news/',
  chapters,
  pictures: new Map(
    chapters.flatMap(({ article }) => picturesOf(article)).map((src) => [src, PIXEL] as const),
  ),
  words: { contents: 'Contents', cover: 'Cover', accessible: 'Text with headings and alternative texts.' },
  ...more,
});

const picturesOf = (article: Article): string[] =>
  [...collectLinks(article).urls].filter((url) => /^\/.*\.(?:svg|jpe?g|png|webp|avif)$/.test(url));
