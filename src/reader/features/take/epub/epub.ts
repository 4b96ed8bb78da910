/** A book as the files of an EPUB 3, in their order. Pure, and the same bytes for the same book. */
import { xml, xmlDocument } from '../../../../article/markup.ts';
import { notesOf } from '../../../blocks/footnotes.ts';
import { linksOf, ownAddress } from './addresses.ts';
import { chapterFile, pictureFile, type Book } from './book.ts';
import { chapterPage } from './chapter.ts';
import { coverFile, coverPage } from './cover.ts';
import { idsOf } from './ids.ts';
import { navPage } from './nav.ts';
import { idOf, lastChange, packageDocument, type Item } from './package.ts';
import type { PlacedPicture } from './place.ts';
import { BOOK_CSS } from './style.ts';

export interface BookFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

const XHTML = 'application/xhtml+xml';
const FOLDER = 'book/';

const CONTAINER = xmlDocument(
  xml(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    xml(
      'rootfiles',
      {},
      xml('rootfile', { 'full-path': `${FOLDER}book.opf`, 'media-type': 'application/oebps-package+xml' }),
    ),
  ),
);

/** The pages of the articles. */
function chapterFiles(book: Book, ids: readonly ReadonlyMap<string, string>[]): BookFile[] {
  const links = linksOf(book, ids);
  const placed = new Map<string, PlacedPicture>(
    [...book.pictures].map(([src, picture], at) => [
      src,
      { file: pictureFile(picture, at), width: picture.width, height: picture.height },
    ]),
  );
  return book.chapters.map(({ id, article, language, messages }, at) => {
    const taken = new Set<string>();
    const content = chapterPage(article, ownAddress(id, book.root), {
      language,
      messages,
      timeZone: book.site.timeZone,
      link: links[at] ?? (() => undefined),
      picture: (src) => placed.get(src),
      notes: notesOf(article),
      takeId: (wanted) => {
        if (wanted === undefined || taken.has(wanted)) return undefined;
        taken.add(wanted);
        return ids[at]?.get(wanted);
      },
    });
    return { path: chapterFile(at), content };
  });
}

const pageItem = ({ path, content }: BookFile): Item => ({
  id: idOf(path),
  file: path,
  type: XHTML,
  properties: typeof content === 'string' && content.includes('<math ') ? 'mathml' : undefined,
});

/** All files of the book; the first says what the others are, and stands in the archive uncompressed. */
export function epubFiles(book: Book): BookFile[] {
  const ids = book.chapters.map(({ article }) => idsOf(article));
  const chapters = chapterFiles(book, ids);
  const day = lastChange(book).slice(0, 10);
  const pictures = [...book.pictures.values()].map((picture, at) => ({
    path: pictureFile(picture, at),
    content: picture.bytes,
    type: picture.type,
  }));
  const cover = book.cover && { path: coverFile(book.cover), content: book.cover.bytes };
  const items: Item[] = [
    { id: 'contents', file: 'contents.xhtml', type: XHTML, properties: 'nav' },
    { id: 'cover', file: 'cover.xhtml', type: XHTML },
    { id: 'style', file: 'book.css', type: 'text/css' },
    ...chapters.map(pageItem),
    ...pictures.map(({ path, type }) => ({ id: idOf(path), file: path, type })),
  ];
  if (book.cover && cover)
    items.push({ id: 'cover-picture', file: cover.path, type: book.cover.type, properties: 'cover-image' });
  return [
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: CONTAINER },
    ...[
      { path: 'book.opf', content: packageDocument(book, items) },
      { path: 'contents.xhtml', content: navPage(book, ids) },
      { path: 'cover.xhtml', content: coverPage(book, day === '1970-01-01' ? '' : day) },
      { path: 'book.css', content: BOOK_CSS },
      ...chapters,
      ...pictures,
      ...(cover ? [cover] : []),
    ].map(({ path, content }) => ({ path: FOLDER + path, content })),
  ];
}
