/** The statements in a speech that could stand alone in large letters, and their weight. Pure. */
import { sentences, type Range } from './sentences.ts';

export interface Statement {
  /** The article's own words, without quotation marks. */
  readonly text: string;
  /** The heavier, the better; below zero only when there is nothing better. */
  readonly weight: number;
}

/** Fitting lengths in characters; scripts that write a word in one or two letters need fewer. */
const FIT = { least: 40, most: 220, goodFrom: 60, goodTo: 180 } as const;
const FIT_UNSPACED = { least: 14, most: 90, goodFrom: 20, goodTo: 70 } as const;
const LONGEST_RUN = 3;

const FIRST_PERSON =
  /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Nn]ous|[Jj]e|[Ww]ir|[Ii]ch|[Мм]ы|[Яя]|нашего?|نحن|إننا|أنا|אני|אנחנו)(?![\p{L}])|我们?|我們/gu;
const STRONG =
  /(?<!\p{L})(?:must|never|cannot|can’t|can't|won’t|won't|will not|refuse|demand|fight|against|support|ready|need|always|nobody|no one|nothing|everything|everyone|war|peace|lives?|die|died|killed|hope|fear|promise|believe|love|hate|stop|enough|wrong|right|worst|best|only|future|history)(?!\p{L})/giu;
const DEPENDENT =
  /^(?:He|She|It|They|This|That|These|Those|And|But|So|Or|Then|There|Also|Because|Which)(?!\p{L})/u;

/** All runs of up to three complete sentences of fitting length. `ended` tells whether the speech ends where it is cut. */
export function statements(speech: string, ended: boolean): Statement[] {
  const own = sentences(speech).filter((range) => isComplete(speech.slice(range.start, range.end), ended));
  return own.flatMap((first, at) =>
    own.slice(at, at + LONGEST_RUN).flatMap((last, more) => {
      const adjoining = own
        .slice(at, at + more + 1)
        .every((range, nth, all) => nth === 0 || adjoins(all[nth - 1], range));
      const text = speech
        .slice(first.start, last.end)
        .replace(/[,،，]$/, '')
        .trim();
      const fit = fitOf(text);
      return adjoining && isPlain(text) && text.length >= fit.least && text.length <= fit.most
        ? [{ text, weight: weigh(text, more + 1) }]
        : [];
    }),
  );
}

/** Neither a question, which may be the interviewer’s, nor words that quote others. */
const isPlain = (text: string): boolean =>
  !/[?؟？]["'”’»)]*$/u.test(text) && !/["“”„«»‹›「」『』]|(?<![\p{L}\p{N}])‘/u.test(text);

const adjoins = (left: Range | undefined, right: Range): boolean =>
  left !== undefined && right.start - left.end <= 2;

const fitOf = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(0, 1)) ? FIT_UNSPACED : FIT;

/** From a capital to a stop; a comma will do where the speech ends and only its speaker follows. */
const isComplete = (sentence: string, ended: boolean): boolean =>
  /^[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡‘'[(]/u.test(sentence) &&
  // In Russian and French the speaker may be named between dashes within the marks.
  !/[,!?…]\s[–—]\s\p{Ll}/u.test(sentence) &&
  (/[.!?…؟۔。！？]["'’”»)]*$/u.test(sentence) || (ended && /[\p{L}\p{M}\p{N},،，]$/u.test(sentence)));

function weigh(text: string, count: number): number {
  const { goodFrom, goodTo } = fitOf(text);
  const strong = new Set(text.toLowerCase().match(STRONG)).size;
  return (
    (text.length >= goodFrom && text.length <= goodTo ? 1 : 0.4) +
    Math.min(2, (text.match(FIRST_PERSON) ?? []).length) +
    Math.min(3, strong) * 0.75 -
    (DEPENDENT.test(text) ? 4 : 0) -
    (/[[\]]/.test(text) ? 4 : 0) -
    (text.includes('…') ? 0.5 : 0) -
    (count - 1) * 0.4
  );
}
