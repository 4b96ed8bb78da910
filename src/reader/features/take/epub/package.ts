/** What an e-book says of itself and of its files: the package document. Pure. */
import { escaped, joined, xml, xmlDocument, type Markup } from '../../../../article/markup.ts';
import { plain } from '../../../../article/plain.ts';
import { hash } from '../../../../article/urls.ts';
import { directionOf } from '../../../i18n/languages.ts';
import { ownAddress } from './addresses.ts';
import { chapterFile, type Book } from './book.ts';

/** A file of the book that its package lists. */
export interface Item {
  readonly id: string;
  readonly file: string;
  readonly type: string;
  readonly properties?: string | undefined;
}

const dc = (name: string, value: string | undefined, id?: string): Markup =>
  value ? xml(`dc:${name}`, { id }, escaped(value)) : joined([]);
const meta = (property: string, value: string): Markup => xml('meta', { property }, escaped(value));
const each = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].filter((value) => value !== undefined && value.trim() !== '') as string[];

/** An address for the book: that of its one article, or one that follows from all of them. */
function identifier({ root, chapters }: Book): string {
  const [first] = chapters;
  if (first && chapters.length === 1) return ownAddress(first.id, root);
  return `${root}#issue-${hash(chapters.map(({ id }) => id).join('\n'))}`;
}

const YEAR_NOUGHT = '1970-01-01T00:00:00Z';

/** The last change of any article, to the second, so that the same articles give the same book. */
export function lastChange({ chapters }: Book): string {
  const times = chapters.flatMap(({ article: { dateModified, datePublished } }) =>
    [dateModified, datePublished].map((date) => Date.parse(date ?? '')).filter((time) => !Number.isNaN(time)),
  );
  return times.length === 0
    ? YEAR_NOUGHT
    : new Date(Math.max(...times)).toISOString().replace(/\.\d+Z$/, 'Z');
}

function accessibility({ words, pictures, cover }: Book, hasMath: boolean): Markup[] {
  const hasPictures = pictures.size > 0 || cover !== undefined;
  const features = [
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    'displayTransformability',
    ...(hasPictures ? ['alternativeText'] : []),
    ...(hasMath ? ['MathML'] : []),
  ];
  return [
    meta('schema:accessMode', 'textual'),
    ...(hasPictures ? [meta('schema:accessMode', 'visual')] : []),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    meta('schema:accessibilitySummary', words.accessible),
  ];
}

function metadata(book: Book, hasMath: boolean): Markup {
  const { title, language, site, chapters } = book;
  const articles = chapters.map(({ article }) => article);
  const only = articles.length === 1 ? articles[0] : undefined;
  return xml(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    dc('identifier', identifier(book), 'identifier'),
    dc('title', title, 'title'),
    ...each([language, ...chapters.map((chapter) => chapter.language)]).map((tag) => dc('language', tag)),
    ...each(articles.flatMap(({ authors = [] }) => authors.map(({ name }) => name))).map((name) =>
      dc('creator', name),
    ),
    dc('publisher', site.name),
    dc('date', only?.datePublished?.slice(0, 10)),
    dc('description', plain(only?.standfirst)),
    ...each(articles.flatMap(({ tags = [] }) => tags)).map((tag) => dc('subject', tag)),
    ...each(articles.map(({ copyright }) => copyright)).map((right) => dc('rights', right)),
    dc('source', only && identifier(book)),
    meta('dcterms:modified', lastChange(book)),
    ...accessibility(book, hasMath),
    ...(book.cover ? [xml('meta', { name: 'cover', content: 'cover-picture' })] : []),
  );
}

/** The package document of a book with these files. */
export function packageDocument(book: Book, items: readonly Item[]): string {
  const { language, chapters } = book;
  const hasMath = items.some(({ properties }) => properties === 'mathml');
  const direction = directionOf(language);
  return xmlDocument(
    xml(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': language,
        dir: direction,
      },
      metadata(book, hasMath),
      xml(
        'manifest',
        {},
        ...items.map(({ id, file, type, properties }) =>
          xml('item', { id, href: file, 'media-type': type, properties }),
        ),
      ),
      xml(
        'spine',
        { 'page-progression-direction': direction },
        xml('itemref', { idref: 'cover' }),
        xml('itemref', { idref: 'contents', linear: chapters.length > 1 ? undefined : 'no' }),
        ...chapters.map((_, at) => xml('itemref', { idref: idOf(chapterFile(at)) })),
      ),
    ),
  );
}

/** The id of a file in the package: its name without its ending. */
export const idOf = (file: string): string => file.replace(/\.\w+$/, '');
