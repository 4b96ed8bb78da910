/** Highlights as W3C Web Annotations, which is how they are kept, exported and brought in. Pure. */
import {
  array, literal, maxLength, minLength, minValue, number, object, optional, picklist, pipe, regex, string, union, unknown,
  type InferOutput,
} from 'valibot'; // prettier-ignore
import { COLOURS, type Colour } from './colours.ts';
import { MOST_RIVALS, type Quote } from './quote.ts';

/** What the reader has marked in an article. */
export interface Highlight {
  /** An address of its own: `urn:uuid:…`. */
  readonly id: string;
  /** Address of the article on the site, `/articles/x/`. */
  readonly article: string;
  readonly headline: string;
  readonly colour: Colour;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601. */
  readonly created: string;
  readonly modified: string;
  /** The words, block by block. */
  readonly quotes: readonly Quote[];
}

const Words = pipe(string(), maxLength(40_000));
const Place = pipe(number(), minValue(0));
const Selector = union([
  object({
    type: literal('FragmentSelector'),
    value: Words,
    refinedBy: object({ type: literal('TextPositionSelector'), start: Place, end: Place }),
  }),
  object({ type: literal('TextPositionSelector'), start: Place, end: Place }),
  object({
    type: literal('TextQuoteSelector'),
    exact: pipe(Words, minLength(1)),
    prefix: optional(Words, ''),
    suffix: optional(Words, ''),
  }),
]);
const Rival = object({ exact: pipe(Words, minLength(1)), prefix: Words, suffix: Words });
const Target = object({
  source: object({ id: Words, type: optional(string()), label: optional(Words, '') }),
  styleClass: optional(string()),
  selector: pipe(array(Selector), maxLength(8)),
  /** Not of the standard: words that are much like these and must not be taken for them. Older annotations have none. */
  rivals: optional(pipe(array(Rival), maxLength(MOST_RIVALS))),
});
const Body = object({
  type: literal('TextualBody'),
  purpose: picklist(['commenting', 'tagging']),
  value: Words,
});
export const Annotation = object({
  '@context': optional(unknown()),
  id: pipe(string(), regex(/^urn:uuid:[\w-]{8,64}$/)),
  type: literal('Annotation'),
  motivation: optional(unknown()),
  created: optional(Words, ''),
  modified: optional(Words, ''),
  body: optional(pipe(array(Body), maxLength(100)), []),
  target: pipe(array(Target), minLength(1), maxLength(400)),
});
export type Annotation = InferOutput<typeof Annotation>;
type Target = Annotation['target'][number];

const selectorsOf = ({ block, start, end, at, exact, prefix, suffix }: Quote): Target['selector'] => [
  { type: 'FragmentSelector', value: block, refinedBy: { type: 'TextPositionSelector', start, end } },
  { type: 'TextPositionSelector', start: at, end: at + end - start },
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];

/** The annotation of a highlight, with a target for each block; `origin` stands before the article's address. */
export function annotationOf(highlight: Highlight, origin = ''): Annotation {
  const { id, article, headline, colour, note, tags, created, modified, quotes } = highlight;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    created,
    modified,
    body: [
      ...(note === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note } as const]),
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
    ],
    target: quotes.map((quote) => ({
      source: { id: origin + article, type: 'Text', label: headline },
      styleClass: colour,
      selector: selectorsOf(quote),
      ...(quote.rivals && { rivals: [...quote.rivals] }),
    })),
  };
}

function quoteIn({ selector, rivals }: Target): Quote[] {
  const words = selector.find((one) => one.type === 'TextQuoteSelector');
  const block = selector.find((one) => one.type === 'FragmentSelector');
  const place = selector.find((one) => one.type === 'TextPositionSelector');
  if (!words) return [];
  const { start, end } = block?.refinedBy ?? { start: 0, end: words.exact.length };
  const { exact, prefix, suffix } = words;
  const at = place?.start ?? 0;
  return [{ exact, prefix, suffix, block: block?.value ?? '', start, end, at, ...(rivals && { rivals }) }];
}

/** The highlight of an annotation; nothing when it quotes no words of an article. */
export function highlightOf({ id, body, target, created, modified }: Annotation): Highlight | undefined {
  const [first] = target;
  const article = /\/articles\/[^?#]+/.exec(first?.source.id ?? '')?.[0];
  const quotes = target.flatMap(quoteIn);
  if (!first || article === undefined || quotes.length === 0) return undefined;
  const valuesOf = (purpose: string): string[] =>
    body.flatMap((one) => (one.purpose === purpose ? [one.value] : []));
  return {
    id,
    article: article.replace(/\/*$/, '/'),
    headline: first.source.label,
    colour: COLOURS.find((name) => name === first.styleClass) ?? 'yellow',
    note: valuesOf('commenting').join('\n\n'),
    tags: valuesOf('tagging'),
    created,
    modified,
    quotes,
  };
}

/** The words of a highlight, a line for each block. */
export const wordsOf = ({ quotes }: Highlight): string => quotes.map(({ exact }) => exact).join('\n');
