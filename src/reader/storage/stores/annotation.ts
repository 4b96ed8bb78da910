/** Highlights in the W3C Web Annotation format, in which they are stored, exported and imported. Pure. */
import * as v from 'valibot';
import { HIGHLIGHT_COLOURS, type HighlightColour } from './highlight-colours.ts';
import { MAX_SIMILAR_QUOTES, type TextQuote } from '../../dom/text-quote.ts';

export interface Highlight {
  readonly id: string;
  readonly article: string;
  readonly headline: string;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  readonly created: string;
  readonly modified: string;
  readonly quotes: readonly TextQuote[];
}

const BoundedText = v.pipe(v.string(), v.maxLength(40_000));
const Offset = v.pipe(v.number(), v.minValue(0));
const Selector = v.union([
  v.object({
    type: v.literal('FragmentSelector'),
    value: BoundedText,
    refinedBy: v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: v.pipe(BoundedText, v.minLength(1)),
    prefix: v.optional(BoundedText, ''),
    suffix: v.optional(BoundedText, ''),
  }),
]);
const SimilarText = v.object({
  exact: v.pipe(BoundedText, v.minLength(1)),
  prefix: BoundedText,
  suffix: BoundedText,
});
const AnnotationTarget = v.object({
  source: v.object({ id: BoundedText, type: v.optional(v.string()), label: v.optional(BoundedText, '') }),
  styleClass: v.optional(v.string()),
  selector: v.pipe(v.array(Selector), v.maxLength(8)),
  /** Not part of the standard: similar text that must not be mistaken for this quote. Missing in older annotations. */
  rivals: v.optional(v.pipe(v.array(SimilarText), v.maxLength(MAX_SIMILAR_QUOTES))),
});
const AnnotationBody = v.object({
  type: v.literal('TextualBody'),
  purpose: v.picklist(['commenting', 'tagging']),
  value: BoundedText,
});
export const Annotation = v.object({
  '@context': v.optional(v.unknown()),
  id: v.pipe(v.string(), v.regex(/^urn:uuid:[\w-]{8,64}$/)),
  type: v.literal('Annotation'),
  motivation: v.optional(v.unknown()),
  created: v.optional(BoundedText, ''),
  modified: v.optional(BoundedText, ''),
  body: v.optional(v.pipe(v.array(AnnotationBody), v.maxLength(100)), []),
  target: v.pipe(v.array(AnnotationTarget), v.minLength(1), v.maxLength(400)),
});
export type Annotation = v.InferOutput<typeof Annotation>;
type AnnotationTarget = Annotation['target'][number];

const selectorsOf = ({
  block,
  start,
  end,
  at,
  exact,
  prefix,
  suffix,
}: TextQuote): AnnotationTarget['selector'] => [
  { type: 'FragmentSelector', value: block, refinedBy: { type: 'TextPositionSelector', start, end } },
  { type: 'TextPositionSelector', start: at, end: at + end - start },
  { type: 'TextQuoteSelector', exact, prefix, suffix },
];

/** One target per block; `origin` precedes the article's path. */
export function toAnnotation(highlight: Highlight, origin = ''): Annotation {
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

function quoteOfTarget({ selector, rivals }: AnnotationTarget): TextQuote[] {
  const words = selector.find((one) => one.type === 'TextQuoteSelector');
  const block = selector.find((one) => one.type === 'FragmentSelector');
  const place = selector.find((one) => one.type === 'TextPositionSelector');
  if (!words) return [];
  const { start, end } = block?.refinedBy ?? { start: 0, end: words.exact.length };
  const { exact, prefix, suffix } = words;
  const at = place?.start ?? 0;
  return [{ exact, prefix, suffix, block: block?.value ?? '', start, end, at, ...(rivals && { rivals }) }];
}

/** The address of an article, whatever the host and base are, or of another page below `base`. */
function addressOf(source: string, base: string): string | undefined {
  const article = /\/articles\/[^?#]+/.exec(source)?.[0];
  const path = /^(?:https?:\/\/[^/?#]+)?(\/(?!\/)[^?#]*)/.exec(source)?.[1];
  const page = path?.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
  return (article ?? page)?.replace(/\/*$/, '/');
}

/** Undefined when the annotation quotes no page. */
export function fromAnnotation(
  { id, body, target, created, modified }: Annotation,
  base = '/',
): Highlight | undefined {
  const [first] = target;
  const article = addressOf(first?.source.id ?? '', base);
  const quotes = target.flatMap(quoteOfTarget);
  if (!first || article === undefined || quotes.length === 0) return undefined;
  const valuesOf = (purpose: string): string[] =>
    body.flatMap((one) => (one.purpose === purpose ? [one.value] : []));
  return {
    id,
    article,
    headline: first.source.label,
    colour: HIGHLIGHT_COLOURS.find((name) => name === first.styleClass) ?? 'yellow',
    note: valuesOf('commenting').join('\n\n'),
    tags: valuesOf('tagging'),
    created,
    modified,
    quotes,
  };
}

export const highlightText = ({ quotes }: Highlight): string => quotes.map(({ exact }) => exact).join('\n');
