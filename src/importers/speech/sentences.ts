/** From `start` up to but not including `end`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const SENTENCE_END = /[.!?…؟۔]+["'”’»)\]]*(?=\s|$)|[。！？]+[”’」』）]*/gu;
const ABBREVIATION =
  /(?:^|[\s("“«])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|Jr|Sr|No|vs|etc|approx|[\p{Lu}]|(?:\p{L}\.)+\p{L})\.$/u;

/** Abbreviations, and full stops before a lower-case word, do not end a sentence. */
export function splitSentences(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  let start = skipSpace(text, 0);
  for (const match of text.matchAll(SENTENCE_END)) {
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
