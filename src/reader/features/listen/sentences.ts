/** Running text cut into sentences. Pure. */

/** Where a sentence begins and ends in its text, without the space around it. */
export type Range = readonly [start: number, end: number];

/** Stops that end no sentence, where more follows: titles, and the initials of names. */
const ABBREVIATED =
  /(?:^|[\s(“"„«'’])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Rep|Sen|Gov|Rev|Hon|Mme|Mlle|Sr|Sra|Dra|vs|cf|ca|bzw|resp|z\.B|d\.h|e\.g|i\.e|\p{L})\.$/u;
/** Stops that end no sentence where a number follows. */
const NUMBERED = /(?:^|[\s(])(?:No|Nos|Nr|Nº|Art|Abs|Fig|p|pp|vol|ch)\.$/iu;

/** Languages that write a stop after the number of a day or century. */
const ORDINAL_STOP = /^(?:cs|da|de|et|fi|hr|hu|lv|nb|nn|no|pl|sk|sl|sr|tr)\b/i;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let known = segmenters.get(language);
  if (known === undefined) {
    known = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, known);
  }
  return known;
}

/** Where a browser knows no sentences, a stop with space after it ends one. */
const plainly = (text: string): string[] =>
  text.match(/[^.!?。！？؟]+(?:[.!?。！？؟]+["'”’»)]*\s*|$)|[^]/gu) ?? [];

function segments(text: string, language: string): string[] {
  if (!('Segmenter' in Intl)) return plainly(text);
  return [...segmenter(language).segment(text)].map(({ segment }) => segment);
}

/** Whether a sentence that seemed to end goes on in what follows. */
function goesOn(sentence: string, next: string, language: string): boolean {
  const said = sentence.trimEnd();
  if (!/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]/u.test(said)) return true;
  if (ABBREVIATED.test(said)) return true;
  if (ORDINAL_STOP.test(language) && /(?:^|\s)\d{1,2}\.$/.test(said)) return true;
  return /^\p{Ll}/u.test(next) || (NUMBERED.test(said) && /^\p{N}/u.test(next));
}

const trimmed = (text: string, [start, end]: Range): Range => {
  const sentence = text.slice(start, end);
  return [start + sentence.length - sentence.trimStart().length, start + sentence.trimEnd().length];
};

/** The sentences of a text in a language (BCP 47); none where it has no words. */
export function sentences(text: string, language: string): Range[] {
  const ranges: Range[] = [];
  let end = 0;
  // A line break in running text is a space, as the page shows it.
  for (const segment of segments(text.replace(/[\n\r\u0085\u2028\u2029]/g, ' '), language)) {
    const last = ranges.at(-1);
    const start = end;
    end += segment.length;
    if (last && goesOn(text.slice(...last), segment, language)) ranges[ranges.length - 1] = [last[0], end];
    else ranges.push([start, end]);
  }
  return ranges
    .filter((range) => /[\p{L}\p{N}\p{S}]/u.test(text.slice(...range)))
    .map((range) => trimmed(text, range));
}
