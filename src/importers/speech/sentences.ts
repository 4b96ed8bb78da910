/** Sentences of a text. Pure. */

/** A part of a text, from `start` up to `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const END = /[.!?…؟۔]+["'”’»)\]]*(?=\s|$)|[。！？]+[”’」』）]*/gu;
const ABBREVIATION =
  /(?:^|[\s("“«])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|Jr|Sr|No|vs|etc|approx|[\p{Lu}]|(?:\p{L}\.)+\p{L})\.$/u;

/** Cuts a text into sentences; an abbreviation, or dots that small letters follow, ends none. */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const next = skipSpace(text, end);
    if (ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    if (/^["'“‘«(]?\p{Ll}/u.test(text.slice(next, next + 2))) continue;
    found.push({ start, end });
    start = next;
  }
  if (start < text.length) found.push({ start, end: text.trimEnd().length });
  return found.filter((range) => range.end > range.start);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (/\s/.test(text.charAt(next))) next++;
  return next;
}
