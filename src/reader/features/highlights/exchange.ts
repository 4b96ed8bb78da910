/** Highlights out of the reader's device and into it: Markdown to read on, CSV to sort, annotations to bring back. Pure. */
import { array, object, pipe, safeParse, transform, union, unknown } from 'valibot';
import { Annotation, annotationOf, highlightOf, wordsOf, type Highlight } from './annotation.ts';
import { byArticle } from './choosing.ts';

/** Signs that Markdown takes for marks, and line starts that it takes for lists, headings and the like. */
const literally = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm, '$1\\$2');
const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${literally(line)}`)
    .join('\n>\n');

/** Highlights as Markdown: a heading an article, a quotation a highlight, note and tags below it. */
export function toMarkdown(highlights: readonly Highlight[], origin: string): string {
  const parts = [...byArticle(highlights)].map(([article, list]) => {
    const title = literally(list[0]?.headline || article).replace(/\n/g, ' ');
    const items = list.map((one) =>
      [
        quoted(wordsOf(one)),
        literally(one.note),
        one.tags.map((tag) => `\\#${tag.replace(/\s+/g, '-')}`).join(' '),
      ]
        .filter(Boolean)
        .join('\n\n'),
    );
    return [`## [${title}](<${origin}${article}>)`, ...items].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** A cell; what a spreadsheet would take for a formula is kept from being one. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`;

/** Highlights as CSV with a head (RFC 4180). */
export function toCsv(highlights: readonly Highlight[], origin: string): string {
  const head = ['headline', 'address', 'colour', 'quote', 'note', 'tags', 'created', 'modified'];
  const rows = highlights.map((one) => [
    one.headline, origin + one.article, one.colour, wordsOf(one), one.note, one.tags.join(', '), one.created, one.modified,
  ]); // prettier-ignore
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Highlights as a W3C AnnotationCollection of one page. */
export function toJson(highlights: readonly Highlight[], origin: string, label: string): string {
  const items = highlights.map((one) => annotationOf(one, origin));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

const Items = array(unknown());
const File = union([
  Items,
  pipe(object({ first: object({ items: Items }) }), transform(({ first }) => first.items)),
  pipe(object({ items: Items }), transform(({ items }) => items)),
  pipe(Annotation, transform((one) => [one])),
]); // prettier-ignore

/** The highlights in a file of annotations: a collection, a page, a list or one. What is none is passed over. */
export function fromJson(json: string): Highlight[] {
  try {
    const file = safeParse(File, JSON.parse(json));
    if (!file.success) return [];
    return file.output.flatMap((item) => {
      const annotation = safeParse(Annotation, item);
      return annotation.success ? (highlightOf(annotation.output) ?? []) : [];
    });
  } catch {
    return [];
  }
}

const signOf = (one: Highlight): string =>
  JSON.stringify([one.article, one.quotes.map(({ exact, at }) => [exact, at])]);

/**
 * What is to be kept of the highlights that come in: those that are new, and those that are here but were changed later there.
 * The same words marked twice, on two devices, are one highlight.
 */
export function newOf(coming: readonly Highlight[], here: readonly Highlight[]): Highlight[] {
  const known = new Map(here.map((one) => [one.id, one]));
  const words = new Set(here.map(signOf));
  return coming.filter((one) => {
    const mine = known.get(one.id);
    if (mine ? mine.modified >= one.modified : words.has(signOf(one))) return false;
    known.set(one.id, one);
    words.add(signOf(one));
    return true;
  });
}
