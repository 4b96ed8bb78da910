import type { Node, Paragraph, PhrasingContent } from 'mdast';
import type { Block } from '../../article/blocks.ts';
import { toPlainText } from '../../article/plain-text.ts';
import type { Text } from '../../article/spans.ts';
import { figureBlock, recordingType, splitDetails, toFigure, type FigureDetails } from './figures.ts';
import { toText, type InlineReading } from './inline.ts';
import { isBlank, isImage, isText, type ImageNode } from './node-kinds.ts';
import { placed, warn } from './position.ts';

/** A picture within a link, as newsletters have them, is the picture. */
function unlinkImage(reading: InlineReading, node: PhrasingContent): PhrasingContent[] {
  if ((node.type !== 'link' && node.type !== 'linkReference') || !node.children.some(isImage)) return [node];
  if (!node.children.every((child) => isImage(child) || isBlank(child))) return [node];
  warn(reading, node, 'is a picture with a link, which articles do not have; only the picture is kept');
  return node.children;
}

type Piece =
  | { readonly figures: { readonly node: ImageNode; readonly details: FigureDetails }[] }
  | { readonly words: PhrasingContent[] };

/** Pictures stand between paragraphs; several in a row are a gallery. */
export function paragraphBlocks(reading: InlineReading, node: Paragraph): Block[] {
  const children = node.children.flatMap((child) => unlinkImage(reading, child));
  if (!children.some(isImage)) {
    const [only, second] = children;
    if (only?.type === 'inlineMath' && !second)
      return [placed(reading, node, { type: 'math', tex: only.value })];
    const text = toText(reading, children);
    return isEmptyText(text) ? [] : [placed(reading, node, { type: 'paragraph', text })];
  }
  return splitAtImages(children).flatMap((piece): Block[] => {
    if ('words' in piece) {
      const text = trimText(toText(reading, piece.words));
      return isEmptyText(text) ? [] : [placed(reading, piece.words[0] ?? node, { type: 'paragraph', text })];
    }
    const [first, second] = piece.figures;
    if (first && !second) return [figureBlock(reading, first.node, first.details)];
    return galleryOrMedia(reading, node, piece.figures);
  });
}

function galleryOrMedia(
  reading: InlineReading,
  node: Node,
  figures: Extract<Piece, { figures: unknown }>['figures'],
): Block[] {
  if (figures.some((one) => recordingType(reading, one.node) !== undefined))
    return figures.map((one) => figureBlock(reading, one.node, one.details));
  return [
    placed(reading, node, {
      type: 'gallery',
      figures: figures.map((one) => toFigure(reading, one.node, one.details)),
    }),
  ];
}

function splitAtImages(children: readonly PhrasingContent[]): Piece[] {
  const pieces: Piece[] = [];
  const addWords = (child: PhrasingContent): void => {
    const last = pieces.at(-1);
    if (last && 'words' in last) last.words.push(child);
    else pieces.push({ words: [child] });
  };
  for (const [at, child] of children.entries()) {
    const previous = children[at - 1];
    const found = isText(child) && previous && isImage(previous) ? splitDetails(child.value) : undefined;
    const last = pieces.at(-1);
    if (found && last && 'figures' in last) {
      const figure = last.figures.pop();
      if (figure) last.figures.push({ ...figure, details: found.details });
    }
    const rest = found && isText(child) ? { ...child, value: found.rest } : child;
    if (isImage(rest)) {
      if (last && 'figures' in last) last.figures.push({ node: rest, details: {} });
      else pieces.push({ figures: [{ node: rest, details: {} }] });
    } else if (!(last && 'figures' in last && isBlank(rest))) addWords(rest);
  }
  return pieces;
}

const isEmptyText = (text: Text): boolean =>
  toPlainText(text).trim() === '' &&
  (typeof text === 'string' || !text.some((span) => typeof span !== 'string' && 'footnote' in span));

const isEdge = (span: Text[number] | undefined): boolean =>
  span !== undefined && (typeof span === 'string' ? span.trim() === '' : 'break' in span);

function trimText(text: Text): Text {
  if (typeof text === 'string') return text.trim();
  const spans = [...text];
  while (isEdge(spans[0])) spans.shift();
  while (isEdge(spans.at(-1))) spans.pop();
  return spans;
}
