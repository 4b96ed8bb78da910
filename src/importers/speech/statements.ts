import { countMatches } from '../../article/count-matches.ts';
import { splitSentences, type TextSpan } from './sentences.ts';

export interface Statement {
  readonly text: string;
  /** Higher is better; below zero only when there is nothing better. */
  readonly weight: number;
}

/** Lengths in characters; scripts with one or two characters per word need fewer. */
const LENGTH_LIMITS = { least: 40, most: 220, goodFrom: 60, goodTo: 180 } as const;
const UNSPACED_LENGTH_LIMITS = { least: 14, most: 90, goodFrom: 20, goodTo: 70 } as const;
const MAX_SENTENCES = 3;

const FIRST_PERSON =
  /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Nn]ous|[Jj]e|[Ww]ir|[Ii]ch|[Мм]ы|[Яя]|нашего?|نحن|إننا|أنا|אני|אנחנו)(?![\p{L}])|我们?|我們/gu;
const STRONG_WORDS =
  /(?<!\p{L})(?:must|never|cannot|can’t|can't|won’t|won't|will not|refuse|demand|fight|against|support|ready|need|always|nobody|no one|nothing|everything|everyone|war|peace|lives?|die|died|killed|hope|fear|promise|believe|love|hate|stop|enough|wrong|right|worst|best|only|future|history)(?!\p{L})/giu;
const DEPENDENT =
  /^(?:He|She|It|They|This|That|These|Those|And|But|So|Or|Then|There|Also|Because|Which)(?!\p{L})/u;

/** All runs of up to three complete sentences of suitable length. `ended` tells whether the speech ends there. */
export function findStatements(speech: string, ended: boolean): Statement[] {
  const own = splitSentences(speech).filter((range) =>
    isCompleteSentence(speech.slice(range.start, range.end), ended),
  );
  return own.flatMap((first, at) =>
    own.slice(at, at + MAX_SENTENCES).flatMap((last, more) => {
      const adjoining = own
        .slice(at, at + more + 1)
        .every((range, nth, all) => nth === 0 || isAdjacent(all[nth - 1], range));
      const text = speech
        .slice(first.start, last.end)
        .replace(/[,،，]$/, '')
        .trim();
      const fit = lengthLimits(text);
      return adjoining && isQuotable(text) && text.length >= fit.least && text.length <= fit.most
        ? [{ text, weight: weightOf(text, more + 1) }]
        : [];
    }),
  );
}

/** Neither a question, which may be the interviewer's, nor a quotation within the quotation. */
const isQuotable = (text: string): boolean =>
  !/[?؟？]["'”’»)]*$/u.test(text) && !/["“”„«»‹›「」『』]|(?<![\p{L}\p{N}])‘/u.test(text);

const isAdjacent = (left: TextSpan | undefined, right: TextSpan): boolean =>
  left !== undefined && right.start - left.end <= 2;

const lengthLimits = (text: string) =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(0, 1))
    ? UNSPACED_LENGTH_LIMITS
    : LENGTH_LIMITS;

/** From a capital to a full stop; a comma is enough where the speech ends. */
const isCompleteSentence = (sentence: string, ended: boolean): boolean =>
  /^[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡‘'[(]/u.test(sentence) &&
  // In Russian and French the speaker may be named between dashes within the quotation.
  !/[,!?…]\s[–—]\s\p{Ll}/u.test(sentence) &&
  (/[.!?…؟۔。！？]["'’”»)]*$/u.test(sentence) || (ended && /[\p{L}\p{M}\p{N},،，]$/u.test(sentence)));

function weightOf(text: string, count: number): number {
  const { goodFrom, goodTo } = lengthLimits(text);
  const strong = new Set(text.toLowerCase().match(STRONG_WORDS)).size;
  return (
    (text.length >= goodFrom && text.length <= goodTo ? 1 : 0.4) +
    Math.min(2, countMatches(text, FIRST_PERSON)) +
    Math.min(3, strong) * 0.75 -
    (DEPENDENT.test(text) ? 4 : 0) -
    (/[[\]]/.test(text) ? 4 : 0) -
    (text.includes('…') ? 0.5 : 0) -
    (count - 1) * 0.4
  );
}
