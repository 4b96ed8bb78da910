import type { Article } from '../../article/schema.ts';
import { directionOf } from '../../article/bidi.ts';
import { loadMessages, messagesFor } from '../i18n/languages.ts';
import { loadChunk } from '../page-source.ts';
import { drawQuotePicture } from '../dom/quote-picture.ts';
import { collectInSlices } from '../dom/time-slices.ts';
import { loadBookPicture, bookImages } from './book-pictures.ts';
import type { Book, BookPicture } from './epub/book.ts';
import { chapterFiles, epubFiles } from './epub/epub.ts';
import { zipInWorker } from './zip-in-worker.ts';

export interface BookOptions extends Omit<Book, 'chapters' | 'pictures' | 'cover'> {
  readonly subtitle: string;
  readonly articles: readonly Article[];
  /** Of articles that name none. */
  readonly siteLanguage: string;
  readonly href: (url: string) => string;
}

const COVER_SIZE_PX = { width: 1200, height: 1600 };

/** The title in the site's own typeface and colours; undefined where the browser cannot draw. */
async function drawCover({ title, subtitle, language, site }: BookOptions): Promise<BookPicture | undefined> {
  const canvas = document.createElement('canvas');
  const direction = directionOf(language);
  drawQuotePicture(canvas, {
    text: title,
    headline: subtitle,
    site: site.name,
    direction,
    ...COVER_SIZE_PX,
    largest: 132,
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) return undefined;
  return { type: 'image/png', bytes: new Uint8Array(await blob.arrayBuffer()), ...COVER_SIZE_PX };
}

async function loadPictures(
  { articles, href }: BookOptions,
  signal: AbortSignal,
): Promise<Map<string, BookPicture>> {
  const pictures = new Map<string, BookPicture>();
  for (const [src, image] of bookImages(articles)) {
    const picture = await loadBookPicture(href(src), image, signal);
    if (picture) pictures.set(src, picture);
  }
  return pictures;
}

/** Rejects when the signal aborts; pictures that cannot be loaded are left out. */
export async function makeEpub(options: BookOptions, signal: AbortSignal): Promise<Blob> {
  const { title, language, site, root, words, articles, siteLanguage } = options;
  const languageOf = (article: Article): string => article.language ?? siteLanguage;
  await loadChunk(() => loadMessages(articles.map(languageOf))).catch(() => undefined);
  const book: Book = {
    title,
    language,
    site,
    root,
    words,
    chapters: articles.map((article) => ({
      id: article.published?.id ?? '',
      article,
      language: languageOf(article),
      messages: messagesFor(languageOf(article)).messages,
    })),
    pictures: await loadPictures(options, signal),
    cover: await drawCover(options),
  };
  const chapters = await collectInSlices(chapterFiles(book), signal);
  signal.throwIfAborted();
  const bytes = await zipInWorker(epubFiles(book, chapters), signal);
  return new Blob([bytes], { type: 'application/epub+zip' });
}
