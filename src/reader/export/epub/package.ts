import { escapeMarkup, joinMarkup, xmlElement, xmlDocument, type Markup } from '../../../article/markup.ts';
import { summaryText } from '../../../article/summary-text.ts';
import { hash } from '../../../article/urls.ts';
import { dayIn } from '../../../article/dates.ts';
import { toEpochMs } from '../../../article/zoned-time.ts';
import { directionOf } from '../../../article/bidi.ts';
import { articleUrl } from './links.ts';
import { chapterFile, type Book } from './book.ts';
import { coverFile } from './cover.ts';
import type { ZippedFile } from '../zip.ts';

/** A file with what the manifest says of it. */
export interface BookFile extends ZippedFile {
  readonly type: string;
  readonly properties?: string | undefined;
}

const dc = (name: string, value: string | undefined, id?: string): Markup =>
  value ? xmlElement(`dc:${name}`, { id }, escapeMarkup(value)) : joinMarkup([]);
const meta = (property: string, value: string): Markup =>
  xmlElement('meta', { property }, escapeMarkup(value));
const uniqueTexts = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].filter((value) => value !== undefined && value.trim() !== '') as string[];

/** URL of the book's only article, or an id derived from all of them. */
function identifier({ root, chapters }: Book): string {
  const [first] = chapters;
  if (first && chapters.length === 1) return articleUrl(first.id, root);
  return `${root}#issue-${hash(chapters.map(({ id }) => id).join('\n'))}`;
}

const EPOCH = '1970-01-01T00:00:00Z';

/** The last change of any article rather than the current time, so that the same articles give the same book. */
export function bookModifiedAt({ chapters, site }: Book): string {
  const times = chapters.flatMap(({ article: { dateModified, datePublished } }) =>
    [dateModified, datePublished]
      .map((date) => toEpochMs(date, site.timeZone))
      .filter((time) => !Number.isNaN(time)),
  );
  return times.length === 0 ? EPOCH : new Date(Math.max(...times)).toISOString().replace(/\.\d+Z$/, 'Z');
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
  return xmlElement(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    dc('identifier', identifier(book), 'identifier'),
    dc('title', title, 'title'),
    ...uniqueTexts([language, ...chapters.map((chapter) => chapter.language)]).map((tag) =>
      dc('language', tag),
    ),
    ...uniqueTexts(articles.flatMap(({ authors = [] }) => authors.map(({ name }) => name))).map((name) =>
      dc('creator', name),
    ),
    dc('publisher', site.name),
    dc('date', dayIn(only?.datePublished, site.timeZone)),
    dc('description', summaryText(only?.standfirst)),
    ...uniqueTexts(articles.flatMap(({ tags = [] }) => tags)).map((tag) => dc('subject', tag)),
    ...uniqueTexts(articles.map(({ copyright }) => copyright)).map((right) => dc('rights', right)),
    dc('source', only && identifier(book)),
    meta('dcterms:modified', bookModifiedAt(book)),
    ...accessibility(book, hasMath),
    ...(book.cover ? [xmlElement('meta', { name: 'cover', content: coverFile(book.cover) })] : []),
  );
}

export function packageDocument(book: Book, files: readonly BookFile[]): string {
  const { language, chapters } = book;
  const hasMath = files.some(({ properties }) => properties === 'mathml');
  const direction = directionOf(language);
  return xmlDocument(
    xmlElement(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': language,
        dir: direction,
      },
      metadata(book, hasMath),
      xmlElement(
        'manifest',
        {},
        ...files.map(({ path, type, properties }) =>
          xmlElement('item', { id: path, href: path, 'media-type': type, properties }),
        ),
      ),
      xmlElement(
        'spine',
        { 'page-progression-direction': direction },
        xmlElement('itemref', { idref: 'cover.xhtml' }),
        xmlElement('itemref', { idref: 'contents.xhtml', linear: chapters.length > 1 ? undefined : 'no' }),
        ...chapters.map((_, at) => xmlElement('itemref', { idref: chapterFile(at) })),
      ),
    ),
  );
}
