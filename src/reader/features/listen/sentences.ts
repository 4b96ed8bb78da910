import { segmenterFor } from '../../../article/segmenter.ts';

/** Start and end offset of a sentence, without surrounding white space. */
export type SentenceRange = readonly [start: number, end: number];

/** Abbreviations, titles and initials, whose full stop does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"„«'’])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Rep|Sen|Gov|Rev|Hon|Mme|Mlle|Sr|Sra|Dra|vs|cf|ca|bzw|resp|z\.B|d\.h|e\.g|i\.e|\p{L})\.$/u;
/** Abbreviations whose full stop does not end a sentence when a number follows. */
const NUMBER_ABBREVIATION = /(?:^|[\s(])(?:No|Nos|Nr|Nº|Art|Abs|Fig|p|pp|vol|ch)\.$/iu;

/** Languages with a full stop after ordinal numbers. */
const ORDINAL_STOP = /^(?:cs|da|de|et|fi|hr|hu|lv|nb|nn|no|pl|sk|sl|sr|tr)\b/i;

/** Fallback for browsers without `Intl.Segmenter`. */
const splitAtStops = (text: string): string[] =>
  text.match(/[^.!?。！？؟]+(?:[.!?。！？؟]+["'”’»)]*\s*|$)|[^]/gu) ?? [];

function segments(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return splitAtStops(text);
  return [...segmenterFor(language, 'sentence').segment(text)].map(({ segment }) => segment);
}

/** Whether an apparent sentence end is not one. */
function continuesIn(sentence: string, next: string, language: string): boolean {
  const said = sentence.trimEnd();
  if (!/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]/u.test(said)) return true;
  if (ABBREVIATION.test(said)) return true;
  if (ORDINAL_STOP.test(language) && /(?:^|\s)\d{1,2}\.$/.test(said)) return true;
  return /^\p{Ll}/u.test(next) || (NUMBER_ABBREVIATION.test(said) && /^\p{N}/u.test(next));
}

const trimRange = (text: string, [start, end]: SentenceRange): SentenceRange => {
  const sentence = text.slice(start, end);
  return [start + sentence.length - sentence.trimStart().length, start + sentence.trimEnd().length];
};

/** The sentences of a text in a language (BCP 47); empty when it has no words. */
export function sentenceRanges(text: string, language: string): SentenceRange[] {
  const ranges: SentenceRange[] = [];
  let end = 0;
  // Line breaks within text are rendered as spaces.
  for (const segment of segments(text.replace(/[\n\r\u0085\u2028\u2029]/g, ' '), language)) {
    const last = ranges.at(-1);
    const start = end;
    end += segment.length;
    if (last && continuesIn(text.slice(...last), segment, language))
      ranges[ranges.length - 1] = [last[0], end];
    else ranges.push([start, end]);
  }
  return ranges
    .filter((range) => /[\p{L}\p{N}\p{S}]/u.test(text.slice(...range)))
    .map((range) => trimRange(text, range));
}
