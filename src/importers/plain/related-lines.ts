/** Lines that point to another article: `READ: headline`, `SEE ALSO: headline https://…`. Pure. */
import type { BlockOf } from '../../article/blocks.ts';
import { relatedLink } from '../related-link.ts';
import type { Note } from '../importer.ts';
import type { Line } from './lines.ts';
import { splitAddress } from './links.ts';
import { BULLET, isMarked, isRelated, RELATED } from './marks.ts';
import type { Found, Reading, Recogniser } from './recogniser.ts';
import { continues, joinLines } from './wrapping.ts';

const LONGEST = 400;

/** Recognises the label with its headline, or alone over a run of headlines. */
export const relatedLine: Recogniser = (reading, at) => {
  const line = reading.lines[at];
  if (!line || line.text.length > LONGEST || !isRelated(line.text)) return undefined;
  const [mark = '', label = ''] = RELATED.exec(line.text) ?? [];
  const first = line.text.slice(mark.length);
  if (first !== '') return one(reading, at, { ...line, text: first }, label);
  const found: Found[] = [];
  const isList = isItem(reading.lines[at + 1]);
  const goesOn = (below: Line | undefined): boolean => isHeadline(below) && isItem(below) === isList;
  for (let next = at + 1; goesOn(reading.lines[next]); next = found.at(-1)?.next ?? next + 1) {
    const below = reading.lines[next];
    if (below) found.push(one(reading, next, { ...below, text: below.text.replace(BULLET, '') }, label));
  }
  const next = found.at(-1)?.next;
  if (next === undefined) return undefined;
  return { blocks: found.flatMap((each) => each.blocks), next, notes: found.flatMap((each) => each.notes) };
};

const isItem = (line: Line | undefined): boolean => BULLET.test(line?.text ?? '');

const isHeadline = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text !== '' &&
  line.text.length <= LONGEST &&
  !isMarked(line.text) &&
  !/^[(（]/.test(line.text);

function one(reading: Reading, at: number, first: Line, label: string): Found {
  const texts = [first.text];
  let next = at + 1;
  // As the line stands in the source, with its mark: that is what was filled to the width.
  for (
    let above = reading.lines[at] ?? first;
    continues(above, reading.lines[next], reading.wrapping);
    next++
  ) {
    const below = reading.lines[next];
    if (!below || isMarked(below.text) || BULLET.test(below.text)) break;
    texts.push(below.text);
    above = below;
  }
  const below = splitAddress(reading.lines[next]?.text ?? '');
  const own = splitAddress(joinLines(texts));
  const alone = own.url === undefined && below.url !== undefined && below.words === '';
  const { block, note } = point(reading, label, own.words, alone ? below.url : own.url);
  return { blocks: [block], next: alone ? next + 1 : next, notes: [{ ...note, line: first.number }] };
}

function point(
  { edition }: Reading,
  label: string,
  words: string,
  url: string | undefined,
): { block: BlockOf<'relatedLink'>; note: Note } {
  const headline = words || (url ?? '');
  const { target, how, sure } = relatedLink(headline, url, edition);
  const message = `“${label}: ${headline}” ${how}`;
  return {
    block: { type: 'relatedLink', label, ...target },
    note: { kind: sure ? 'kept' : 'guessed', message },
  };
}
