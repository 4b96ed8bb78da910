/** An article's words as they were on one day, which is all that is kept of it to tell later what has changed. Pure. */
import { array, number, object, string, tuple, type InferOutput } from 'valibot';
import { rebuild, visitor } from '../../../article/anatomy.ts';
import { passagesOf, type Passage } from '../../../article/passages.ts';
import type { Article, Body, Image } from '../../../article/schema.ts';
import { plain } from '../../../article/text.ts';

export const Version = object({
  headline: string(),
  /** When it was read: milliseconds since 1970. */
  readAt: number(),
  /** Id, type and words of each passage, in reading order. */
  passages: array(tuple([string(), string(), string()])),
  /** The words of the corrections that stood there. */
  corrections: array(string()),
});
export type Version = InferOutput<typeof Version>;

/** What says something without having words of its own: what pictures show, and formulas. */
function wordless(body: Body): Passage[] {
  return body.flatMap((block) => {
    const id = block.id ?? '';
    const out: Passage[] = [];
    const image = (given: Image): Image => (out.push({ id, type: 'picture', text: given.alt }), given);
    rebuild(block, visitor({ image, body: (inner) => (out.push(...wordless(inner)), inner) }));
    if (block.type === 'math') out.push({ id, type: 'math', text: block.tex ?? block.mathml ?? '' });
    return out.filter(({ text }) => text.trim() !== '');
  });
}

/** Every passage; those of pictures and formulas stand after the last words before them. */
function contentsOf(article: Article): Passage[] {
  const order = new Map(idsOf(article.body).map((id, at) => [id, at]));
  const placeOf = ({ id }: Passage): number => order.get(id) ?? -1;
  const words = passagesOf(article);
  const out: Passage[] = [];
  const extra = wordless(article.body);
  for (const passage of words) {
    while (extra[0] && order.has(passage.id) && placeOf(extra[0]) < placeOf(passage))
      out.push(extra.shift() as Passage);
    out.push(passage);
  }
  return [...out, ...extra];
}

/** Ids of all blocks, in reading order. */
const idsOf = (body: Body): string[] =>
  body.flatMap((block) => {
    const inner: string[] = [];
    rebuild(block, visitor({ body: (given) => (inner.push(...idsOf(given)), given) }));
    return [block.id ?? '', ...inner];
  });

/** An article's words as of now. */
export const versionOf = (article: Article, readAt: number): Version => ({
  headline: article.headline,
  readAt,
  passages: contentsOf(article).map(({ id, type, text }) => [id, type, text]),
  corrections: (article.corrections ?? []).map(({ text }) => plain(text)),
});
