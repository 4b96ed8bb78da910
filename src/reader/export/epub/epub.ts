/** The files of an EPUB 3 book, in order. Pure: the same book gives the same bytes. */
import { directionOf } from '../../../article/bidi.ts';
import { xmlElement, xmlDocument } from '../../../article/markup.ts';
import { indexFootnotes } from '../../blocks/footnote-index.ts';
import { chapterLinks, articleUrl } from './links.ts';
import { chapterFile, pictureFile, type Book } from './book.ts';
import { chapterPage } from './chapter.ts';
import { coverFile, coverPage } from './cover.ts';
import { navPage } from './nav.ts';
import { bookModifiedAt, packageDocument, type BookFile } from './package.ts';
import { BOOK_CSS } from './book-css.ts';
import type { ZippedFile } from '../zip.ts';
import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import type { Article } from '../../../article/schema.ts';
import type { Body } from '../../../article/blocks.ts';

const XHTML = 'application/xhtml+xml';
const FOLDER = 'book/';

const CONTAINER = xmlDocument(
  xmlElement(
    'container',
    { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
    xmlElement(
      'rootfiles',
      {},
      xmlElement('rootfile', {
        'full-path': `${FOLDER}book.opf`,
        'media-type': 'application/oebps-package+xml',
      }),
    ),
  ),
);

function xhtmlIds(article: Article): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const into = (body: Body): Body => {
    for (const block of body) {
      if (block.id !== undefined && !ids.has(block.id)) ids.set(block.id, `b${ids.size + 1}`);
      visitBlock(block, visit);
    }
    return body;
  };
  const visit = createVisitor({ body: into });
  into(article.body);
  for (const note of article.footnotes ?? []) into(note.body);
  return ids;
}

const idsOf = ({ chapters }: Book): ReadonlyMap<string, string>[] =>
  chapters.map(({ article }) => xhtmlIds(article));

/** One by one, so that a long book can be made without blocking the page. */
export function* chapterFiles(book: Book): Generator<ZippedFile> {
  const ids = idsOf(book);
  const links = chapterLinks(book, ids);
  const pictures = new Map(
    [...book.pictures].map(([src, picture], at) => {
      const { width, height } = picture;
      return [src, { src: pictureFile(picture, at), width, height }];
    }),
  );
  for (const [at, { id, article, language, messages }] of book.chapters.entries()) {
    const taken = new Set<string>();
    const content = chapterPage(article, articleUrl(id, book.root), {
      language,
      direction: article.direction ?? directionOf(language),
      messages,
      timeZone: book.site.timeZone,
      href: links[at] ?? (() => undefined),
      picture: ({ src }) => pictures.get(src),
      notes: indexFootnotes(article),
      takeId: (wanted) => {
        if (wanted === undefined || taken.has(wanted)) return undefined;
        taken.add(wanted);
        return ids[at]?.get(wanted);
      },
    });
    yield { path: chapterFile(at), content };
  }
}

const hasMath = ({ content }: ZippedFile): boolean =>
  typeof content === 'string' && content.includes('<math ');

/** All files, with those of {@link chapterFiles}; the first one declares the type and must be stored uncompressed. */
export function epubFiles(book: Book, chapters: readonly ZippedFile[]): ZippedFile[] {
  const { pictures, cover } = book;
  const day = bookModifiedAt(book).slice(0, 10);
  const files: BookFile[] = [
    { path: 'contents.xhtml', content: navPage(book, idsOf(book)), type: XHTML, properties: 'nav' },
    { path: 'cover.xhtml', content: coverPage(book, day === '1970-01-01' ? '' : day), type: XHTML },
    { path: 'book.css', content: BOOK_CSS, type: 'text/css' },
    ...chapters.map((file) => ({ ...file, type: XHTML, properties: hasMath(file) ? 'mathml' : undefined })),
    ...[...pictures.values()].map((picture, at) => ({
      path: pictureFile(picture, at),
      content: picture.bytes,
      type: picture.type,
    })),
    ...(cover
      ? [{ path: coverFile(cover), content: cover.bytes, type: cover.type, properties: 'cover-image' }]
      : []),
  ];
  return [
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: CONTAINER },
    ...[{ path: 'book.opf', content: packageDocument(book, files) }, ...files].map(({ path, content }) => ({
      path: FOLDER + path,
      content,
    })),
  ];
}
