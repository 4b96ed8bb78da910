/** Articles -> the file of an e-book, with all that must be fetched for it. */
import type { Article } from '../../../article/schema.ts';
import { directionOf, loadMessages, messagesFor } from '../../i18n/languages.ts';
import { drawQuote } from '../share/quote-picture.ts';
import { bindAside } from './bind-aside.ts';
import { bookPicture, picturesIn } from './book-pictures.ts';
import type { Book, BookPicture } from './epub/book.ts';

/** What the book is to be. */
export interface Order {
  readonly title: string;
  /** A line under the title on the cover. */
  readonly subtitle: string;
  /** BCP 47. */
  readonly language: string;
  readonly articles: readonly Article[];
  readonly site: Book['site'] & { readonly language: string };
  /** Whole address of the site's front page. */
  readonly root: string;
  /** An address of the site as this browser fetches it. */
  readonly href: (url: string) => string;
  readonly words: Book['words'];
}

const COVER = { width: 1200, height: 1600 };

/** The title on a page in the edition's own type and colours; nothing where the browser does not draw. */
async function coverOf({ title, subtitle, language, site }: Order): Promise<BookPicture | undefined> {
  const canvas = document.createElement('canvas');
  const direction = directionOf(language);
  drawQuote(canvas, { text: title, headline: subtitle, site: site.name, direction, ...COVER, largest: 132 });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) return undefined;
  return { type: 'image/png', bytes: new Uint8Array(await blob.arrayBuffer()), ...COVER };
}

async function picturesOf({ articles, href }: Order, signal: AbortSignal): Promise<Map<string, BookPicture>> {
  const pictures = new Map<string, BookPicture>();
  for (const [src, image] of picturesIn(articles)) {
    const picture = await bookPicture(href(src), image, signal);
    if (picture) pictures.set(src, picture);
  }
  return pictures;
}

/** Makes the book. Rejects when the signal breaks it off; what cannot be fetched is left out. */
export async function makeBook(order: Order, signal: AbortSignal): Promise<Blob> {
  const { articles, site } = order;
  const languageOf = ({ language }: Article): string => language ?? site.language;
  await loadMessages(articles.map(languageOf)).catch(() => undefined);
  const book: Book = {
    title: order.title,
    language: order.language,
    site: { name: site.name, timeZone: site.timeZone },
    root: order.root,
    chapters: articles.map((article) => ({
      id: article.published?.id ?? '',
      article,
      language: languageOf(article),
      messages: messagesFor(languageOf(article)).messages,
    })),
    pictures: await picturesOf(order, signal),
    cover: await coverOf(order),
    words: order.words,
  };
  return new Blob([await bindAside(book, signal)], { type: 'application/epub+zip' });
}
