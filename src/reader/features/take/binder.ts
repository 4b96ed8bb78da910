/** A worker that binds a book, so that the page can be read meanwhile. */
import { bind } from './epub/bind.ts';
import type { Book } from './epub/book.ts';
import { epubFiles } from './epub/epub.ts';

addEventListener('message', ({ data }: MessageEvent<Book>) => {
  const bytes = bind(epubFiles(data));
  postMessage(bytes, { transfer: [bytes.buffer] });
});
