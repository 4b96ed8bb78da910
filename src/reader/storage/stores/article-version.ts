/** The text of an article at one time: all that is stored to show later what has changed. Pure. */
import { array, maxLength, number, object, pipe, string, tuple, type InferOutput } from 'valibot';
import { visitBlock, createVisitor } from '../../../article/visit-blocks.ts';
import { iteratePassages, type Passage } from '../../../article/passages.ts';
import type { Block, Body } from '../../../article/blocks.ts';
import type { Image } from '../../../article/pictures.ts';
import type { Article } from '../../../article/schema.ts';
import { toPlainText } from '../../../article/plain-text.ts';

export const ArticleVersion = object({
  headline: string(),
  readAt: number(),
  /** Id, type and text of each passage in reading order. */
  passages: pipe(array(tuple([string(), string(), string()])), maxLength(200_000)),
  corrections: array(string()),
});
export type ArticleVersion = InferOutput<typeof ArticleVersion>;

function nonTextPassages(block: Block): Passage[] {
  const id = block.id ?? '';
  const out: Passage[] = [];
  const image = (given: Image): Image => (out.push({ id, type: 'picture', text: given.alt }), given);
  const body = (inner: Body): Body => (out.push(...inner.flatMap(nonTextPassages)), inner);
  visitBlock(block, createVisitor({ image, body }));
  if (block.type === 'math') out.push({ id, type: 'math', text: block.tex ?? block.mathml ?? '' });
  return out.filter(({ text }) => text.trim() !== '');
}

const LEAD_PICTURE_ID = 'bs-lead';

function* passagesOfBlock(block: Block): Generator<Passage> {
  yield* iteratePassages({ headline: '', body: [block] });
  yield* nonTextPassages(block);
}

/** Everything whose change matters to a reader, in reading order; pictures follow their block's text. */
export function* versionPassages(article: Article): Generator<Passage> {
  const { headline, standfirst, image, body, footnotes = [] } = article;
  yield* iteratePassages({ headline, standfirst, body: [] });
  if (image) {
    if (image.image.alt.trim() !== '') yield { id: LEAD_PICTURE_ID, type: 'picture', text: image.image.alt };
    const caption = toPlainText(image.caption).trim();
    if (caption !== '') yield { id: LEAD_PICTURE_ID, type: 'figure', text: caption };
  }
  for (const block of body) yield* passagesOfBlock(block);
  for (const note of footnotes) for (const block of note.body) yield* passagesOfBlock(block);
}

export const createVersion = (
  article: Article,
  contents: readonly Passage[],
  readAt: number,
): ArticleVersion => ({
  headline: article.headline,
  readAt,
  passages: contents.map(({ id, type, text }) => [id, type, text]),
  corrections: (article.corrections ?? []).map(({ text }) => toPlainText(text)),
});

/** Whether two versions have the same text in the same order, ignoring ids and dates. Pure. */
export const hasSameText = (one: ArticleVersion, other: ArticleVersion): boolean =>
  one.passages.length === other.passages.length &&
  one.passages.every(([, type, text], at) => {
    const [, otherType, otherText] = other.passages[at] ?? ['', '', ''];
    return text === otherText && type === otherType;
  });
