/** An article's words as they were on one day, which is all that is kept of it to tell later what has changed. Pure. */
import { array, maxLength, number, object, pipe, string, tuple, type InferOutput } from 'valibot';
import { rebuild, visitor } from '../../../article/anatomy.ts';
import { passagesIn, type Passage } from '../../../article/passages.ts';
import type { Block, Body } from '../../../article/blocks.ts';
import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import { plain } from '../../../article/plain.ts';

export const Version = object({
  headline: string(),
  /** When it was read: milliseconds since 1970. */
  readAt: number(),
  /** Id, type and words of each passage, in reading order. */
  passages: pipe(array(tuple([string(), string(), string()])), maxLength(200_000)),
  /** The words of the corrections that stood there. */
  corrections: array(string()),
});
export type Version = InferOutput<typeof Version>;

/** What a block says without words of its own: what its pictures show, and formulas. */
function wordless(block: Block): Passage[] {
  const id = block.id ?? '';
  const out: Passage[] = [];
  const image = (given: Image): Image => (out.push({ id, type: 'picture', text: given.alt }), given);
  const body = (inner: Body): Body => (out.push(...inner.flatMap(wordless)), inner);
  rebuild(block, visitor({ image, body }));
  if (block.type === 'math') out.push({ id, type: 'math', text: block.tex ?? block.mathml ?? '' });
  return out.filter(({ text }) => text.trim() !== '');
}

/** Id that stands for the lead picture. */
const LEAD = 'bs-lead';

function* contentsOf(block: Block): Generator<Passage> {
  yield* passagesIn({ headline: '', body: [block] });
  yield* wordless(block);
}

/** Everything that a reader would miss, in reading order; what a block's pictures show stands after its words. */
export function* contentsIn(article: Article): Generator<Passage> {
  const { headline, standfirst, image, body, footnotes = [] } = article;
  yield* passagesIn({ headline, standfirst, body: [] });
  if (image) {
    if (image.image.alt.trim() !== '') yield { id: LEAD, type: 'picture', text: image.image.alt };
    const caption = plain(image.caption).trim();
    if (caption !== '') yield { id: LEAD, type: 'figure', text: caption };
  }
  for (const block of body) yield* contentsOf(block);
  for (const note of footnotes) for (const block of note.body) yield* contentsOf(block);
}

/** The version of an article that has these {@link contentsIn}. */
export const versionFrom = (article: Article, contents: readonly Passage[], readAt: number): Version => ({
  headline: article.headline,
  readAt,
  passages: contents.map(({ id, type, text }) => [id, type, text]),
  corrections: (article.corrections ?? []).map(({ text }) => plain(text)),
});
