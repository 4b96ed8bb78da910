import { zipFiles } from './epub/zip.ts';
import type { Book } from './epub/book.ts';
import { epubFiles } from './epub/epub.ts';

addEventListener('message', ({ data }: MessageEvent<Book>) => {
  const bytes = zipFiles(epubFiles(data));
  postMessage(bytes, { transfer: [bytes.buffer] });
});
