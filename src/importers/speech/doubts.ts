/** The last check of all rules: words that leave a doubt about who speaks. */
import { isGivenName } from './given-names.ts';
import type { Grammar } from './grammar.ts';
import { isOffice, type Person } from './names.ts';
import { isNeverName } from './not-names.ts';
import { areAdjacent, isLowerCase, lowerCaseOf, type SpeechToken } from './tokens.ts';

/** `isSource`: whether the speaker is named by a phrase such as `according to`. */
export function isDoubtful(
  tokens: readonly SpeechToken[],
  who: Person | 'same',
  isSource: boolean,
  grammar: Grammar,
): boolean {
  return (
    quotesOthers(tokens, grammar) ||
    countSources(tokens, grammar) > (isSource ? 1 : 0) ||
    tokens.some(
      (_, at) =>
        introducesAnother(tokens, at, who, grammar) ||
        namesAnother(tokens, at, who, grammar) ||
        isOthersPossession(tokens, at),
    )
  );
}

const quotesOthers = (tokens: readonly SpeechToken[], grammar: Grammar): boolean =>
  tokens.some(
    // Not `the film critic`.
    (token, at) => grammar.quoting.has(lowerCaseOf(token)) && !isOffice(tokens[at + 1], grammar),
  );

const countSources = (tokens: readonly SpeechToken[], { according }: Grammar): number =>
  tokens.filter((_, at) =>
    according.some((phrase) => phrase.every((word, nth) => lowerAt(tokens, at + nth) === word)),
  ).length;

const lowerAt = (tokens: readonly SpeechToken[], at: number): string | undefined => {
  const token = tokens[at];
  return token && lowerCaseOf(token);
};

/** `as Hamlet`, `by Erik Lund`, `if Erik Lund is to be believed`. */
function introducesAnother(
  tokens: readonly SpeechToken[],
  at: number,
  who: Person | 'same',
  grammar: Grammar,
): boolean {
  if (!grammar.through.has(lowerAt(tokens, at) ?? '')) return false;
  let next = at + 1;
  while (next < at + 4 && isBeforeName(tokens[next], grammar)) next++;
  const [name, second] = [tokens[next], tokens[next + 1]];
  if (!isCapitalised(name) || !name || isNeverName(name, grammar)) return false;
  if (who !== 'same' && ('full' in who ? who.full.split(' ')[0] : who.surname) === name.text) return false;
  const isFullName = isCapitalised(second) && areAdjacent(name, second);
  // `as Mayor`, but not `as Lady Macbeth`.
  if (isOffice(name, grammar)) return isFullName;
  // Where nouns are capitalised, `von Hand` is no name, but `als Hamlet` may be one.
  const isName = !grammar.capitalNouns || grammar.roles.has(lowerAt(tokens, at) ?? '');
  return isName || isFullName || isGivenName(name);
}

const isCapitalised = (token: SpeechToken | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);

const isBeforeName = (token: SpeechToken | undefined, grammar: Grammar): boolean =>
  token !== undefined &&
  isLowerCase(token) &&
  (grammar.articles.has(lowerCaseOf(token)) || isOffice(token, grammar));

function namesAnother(
  tokens: readonly SpeechToken[],
  at: number,
  who: Person | 'same',
  { told }: Grammar,
): boolean {
  const [before, name, surname] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isCapitalised(name) || !isGivenName(name) || !isCapitalised(surname) || !areAdjacent(name, surname))
    return false;
  if (before && (told.has(lowerCaseOf(before)) || /^(?:to|about)$/.test(before.text))) return false;
  return who === 'same' || !('full' in who) || who.full.split(' ')[0] !== name?.text;
}

/** First words of a sentence about what was said before: `That, at least, is what Erik Lund remembers.` */
const REFERRING =
  /^(?:that|this|those|these|such|so|in|actually|at|das|dies|diese|ainsi|c'|c'est|ce|cela|telles?|eso|esto|así|isso|isto|assim|questo|ciò|così|это|так|по)$/;

/** Whether the next sentence says that the words are known from another, or another's. */
export function isTakenBack(tokens: readonly SpeechToken[], grammar: Grammar): boolean {
  const [first] = tokens;
  const end = tokens.findIndex(({ text }) => /^[.!?…]$/.test(text));
  const sentence = tokens.slice(0, end < 0 ? tokens.length : end);
  return (
    first !== undefined &&
    REFERRING.test(lowerCaseOf(first)) &&
    sentence.some((_, at) => namesAnother(tokens, at, 'same', grammar))
  );
}

/** `in Erik Lund’s film`. */
const isOthersPossession = (tokens: readonly SpeechToken[], at: number): boolean =>
  /^\p{Lu}.*['’]s$/u.test(tokens[at]?.text ?? '') && isGivenName(tokens[at - 1]);
