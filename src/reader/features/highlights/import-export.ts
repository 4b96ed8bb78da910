import { array, object, pipe, transform, union, unknown } from 'valibot';
import {
  Annotation,
  toAnnotation,
  fromAnnotation,
  highlightText,
  type Highlight,
} from '../../storage/stores/annotation.ts';
import { validated } from '../../storage/validated.ts';
import { groupByArticle } from './filter-highlights.ts';

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+(?=[.)]))/gm, '$1\\$2');
const quoteMarkdown = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escapeMarkdown(line)}`)
    .join('\n>\n');

export function highlightsToMarkdown(highlights: readonly Highlight[], origin: string): string {
  const parts = [...groupByArticle(highlights)].map(([article, list]) => {
    const title = escapeMarkdown(list[0]?.headline || article).replace(/\n/g, ' ');
    const items = list.map((one) =>
      [
        quoteMarkdown(highlightText(one)),
        escapeMarkdown(one.note),
        one.tags.map((tag) => `\\#${tag.replace(/\s+/g, '-')}`).join(' '),
      ]
        .filter(Boolean)
        .join('\n\n'),
    );
    return [`## [${title}](<${origin}${article}>)`, ...items].join('\n\n');
  });
  return `${parts.join('\n\n')}\n`;
}

/** Quoted; text that a spreadsheet would run as a formula is prefixed. */
const csvCell = (text: string): string => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replace(/"/g, '""')}"`;

export function highlightsToCsv(highlights: readonly Highlight[], origin: string): string {
  const head = ['headline', 'address', 'colour', 'quote', 'note', 'tags', 'created', 'modified'];
  const rows = highlights.map((one) => [
    one.headline, origin + one.article, one.colour, highlightText(one), one.note, one.tags.join(', '), one.created, one.modified,
  ]); // prettier-ignore
  return [head, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

export function highlightsToJson(highlights: readonly Highlight[], origin: string, label: string): string {
  const items = highlights.map((one) => toAnnotation(one, origin));
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, undefined, 2)}\n`;
}

const AnnotationItems = array(unknown());
const AnnotationFile = union([
  AnnotationItems,
  pipe(object({ first: object({ items: AnnotationItems }) }), transform(({ first }) => first.items)),
  pipe(object({ items: AnnotationItems }), transform(({ items }) => items)),
  pipe(Annotation, transform((one) => [one])),
]); // prettier-ignore

export function highlightsFromJson(json: string, base = '/'): Highlight[] {
  try {
    const items = validated(AnnotationFile, JSON.parse(json)) ?? [];
    return items.flatMap((item) => {
      const annotation = validated(Annotation, item);
      return (annotation && fromAnnotation(annotation, base)) ?? [];
    });
  } catch {
    return [];
  }
}

const contentKey = (one: Highlight): string =>
  JSON.stringify([one.article, one.quotes.map(({ exact, at }) => [exact, at])]);

/** The same text highlighted on two devices counts as one. */
export function newHighlights(imported: readonly Highlight[], here: readonly Highlight[]): Highlight[] {
  const known = new Map(here.map((one) => [one.id, one]));
  const words = new Set(here.map(contentKey));
  return imported.filter((one) => {
    const mine = known.get(one.id);
    if (mine ? mine.modified >= one.modified : words.has(contentKey(one))) return false;
    known.set(one.id, one);
    words.add(contentKey(one));
    return true;
  });
}
