import type { BlockOf } from '../../article/blocks.ts';
import { resolveRelated } from '../related-link.ts';
import type { ImportNote } from '../importer.ts';
import type { SourceLine } from './lines.ts';
import { splitTrailingUrl } from './links.ts';
import { BULLET, startsOtherBlock, startsWithRelatedLabel, RELATED_LABEL } from './marks.ts';
import type { RecognisedBlocks, LineContext, Recogniser } from './recogniser.ts';
import { continuesOnNextLine, joinLines } from './wrapping.ts';

const MAX_RELATED_LINE_LENGTH = 400;

/** A label with its headline, or a label above several headlines. */
export const recogniseRelatedLine: Recogniser = (reading, at) => {
  const line = reading.lines[at];
  if (!line || line.text.length > MAX_RELATED_LINE_LENGTH || !startsWithRelatedLabel(line.text))
    return undefined;
  const [mark = '', label = ''] = RELATED_LABEL.exec(line.text) ?? [];
  const first = line.text.slice(mark.length);
  if (first !== '') return readRelatedLine(reading, at, { ...line, text: first }, label);
  const found: RecognisedBlocks[] = [];
  const isList = isItem(reading.lines[at + 1]);
  const goesOn = (below: SourceLine | undefined): boolean => isHeadline(below) && isItem(below) === isList;
  for (let next = at + 1; goesOn(reading.lines[next]); next = found.at(-1)?.next ?? next + 1) {
    const below = reading.lines[next];
    if (below)
      found.push(readRelatedLine(reading, next, { ...below, text: below.text.replace(BULLET, '') }, label));
  }
  const next = found.at(-1)?.next;
  if (next === undefined) return undefined;
  return { blocks: found.flatMap((each) => each.blocks), next, notes: found.flatMap((each) => each.notes) };
};

const isItem = (line: SourceLine | undefined): boolean => BULLET.test(line?.text ?? '');

const isHeadline = (line: SourceLine | undefined): boolean =>
  line !== undefined &&
  line.text !== '' &&
  line.text.length <= MAX_RELATED_LINE_LENGTH &&
  !startsOtherBlock(line.text) &&
  !/^[(（]/.test(line.text);

function readRelatedLine(
  reading: LineContext,
  at: number,
  first: SourceLine,
  label: string,
): RecognisedBlocks {
  const texts = [first.text];
  let next = at + 1;
  // Measured including the label, which took up part of the line's width.
  for (
    let above = reading.lines[at] ?? first;
    continuesOnNextLine(above, reading.lines[next], reading.wrapping);
    next++
  ) {
    const below = reading.lines[next];
    if (!below || startsOtherBlock(below.text) || BULLET.test(below.text)) break;
    texts.push(below.text);
    above = below;
  }
  const below = splitTrailingUrl(reading.lines[next]?.text ?? '');
  const own = splitTrailingUrl(joinLines(texts));
  const alone = own.url === undefined && below.url !== undefined && below.words === '';
  const { block, note } = createRelatedLink(reading, label, own.words, alone ? below.url : own.url);
  return { blocks: [block], next: alone ? next + 1 : next, notes: [{ ...note, line: first.number }] };
}

function createRelatedLink(
  { existingArticles }: LineContext,
  label: string,
  words: string,
  url: string | undefined,
): { block: BlockOf<'relatedLink'>; note: ImportNote } {
  const headline = words || (url ?? '');
  const { target, how, sure } = resolveRelated(headline, url, existingArticles);
  const message = `“${label}: ${headline}” ${how}`;
  return {
    block: { type: 'relatedLink', label, ...target },
    note: { kind: sure ? 'kept' : 'guessed', message },
  };
}
