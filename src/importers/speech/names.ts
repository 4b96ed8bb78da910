import type { Grammar } from './grammar.ts';
import { PLACE_PREFIXES, isNeverName } from './not-names.ts';
import { areAdjacent, lowerCaseOf, type SpeechToken } from './tokens.ts';

/** Consecutive capitalised words, from `from` up to but not including `to`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** A person by full name, or by a surname that must be known already. */
export type Person =
  { readonly full: string } | { readonly surname: string; readonly courtesy?: 'female' | 'male' };

/** `Vik`, `O’Brien`, `McRae`, `Jean-Luc`, but not `BBC`, `Vik’s` or `WaterWorks`. */
const NAME_WORD =
  /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|\p{Lu}['’])?\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}?[\p{Ll}\p{M}]+|['’]\p{Lu}[\p{Ll}\p{M}]+)*$/u;
const ARABIC_NAME_WORD = /^(?:al|el|ar|as|bin)-\p{Lu}\p{Ll}+$/iu;
const INITIAL = /^\p{Lu}\.$/u;
const PARTICLE =
  /^(?:de|da|das|do|dos|du|del|della|dei|degli|di|la|van|von|der|den|ter|ten|zu|bin|ibn|bint|al|el)$/;
/** With these, two given names may precede the surname; other particles may introduce a place of origin. */
const PORTUGUESE_PARTICLE = /^(?:da|das|dos)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;

const isNameWord = ({ text }: SpeechToken): boolean => NAME_WORD.test(text) || ARABIC_NAME_WORD.test(text);
const isTitle = (token: SpeechToken | undefined, { titles }: Grammar): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && titles.has(lowerCaseOf(token));
const isCapital = (token: SpeechToken | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text);
const isParticle = ({ text }: SpeechToken): boolean => PARTICLE.test(text);

/** `The`, `In`, `Her`, capitalised at the start of a sentence. `Will` is also a name. */
function isFunctionWord(token: SpeechToken, { articles, blockers, prepositions }: Grammar): boolean {
  const word = lowerCaseOf(token);
  return word !== 'will' && (articles.has(word) || blockers.has(word) || prepositions.has(word));
}

/** Titles with their full stops, names, initials, and particles between names. */
export function nameRunAt(
  tokens: readonly SpeechToken[],
  from: number,
  grammar: Grammar,
): NameRun | undefined {
  let to = from;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (at > from && !areAdjacent(tokens[at - 1], token))) break;
    if (at > from && isParticle(token)) continue;
    const isDot =
      token.text === '.' && at > from && isTitle(tokens[at - 1], grammar) && isCapital(tokens[at + 1]);
    const isName = isNameWord(token) || isTitle(token, grammar) || INITIAL.test(token.text);
    const isOpening = isFunctionWord(token, grammar) && (at === from || !PARTICLE.test(lowerCaseOf(token)));
    if (!isDot && (!isName || isOpening)) break;
    to = at + 1;
  }
  return to > from ? { from, to } : undefined;
}

export interface NameContext {
  /** Whether the name certainly begins with the run: after a lower-case office or a comma. */
  readonly isBounded?: boolean;
  /** Whether the run begins a sentence, where any word is capitalised. */
  readonly opensSentence?: boolean;
  /** Where nouns are capitalised: whether an article before it makes the first word a noun. */
  readonly startsWithNoun?: boolean;
}

export interface NameWords {
  readonly words: readonly SpeechToken[];
  readonly titles: readonly string[];
  readonly isWhole: boolean;
}

/** Undefined when a word cannot be part of a person's name. */
export function parseName(
  run: readonly SpeechToken[],
  grammar: Grammar,
  around: NameContext,
): NameWords | undefined {
  const plain = run.filter(({ text }) => text !== '.');
  const last = plain.findLastIndex((token, at) => isOffice(token, grammar) && at < plain.length - 1);
  const titles = plain.slice(0, last + 1).map(lowerCaseOf);
  const noun = grammar.capitalNouns && around.startsWithNoun === true && last < 0;
  const words = plain.slice(noun ? 1 : last + 1);
  const [first] = words;
  if (!first || words.some((word) => isNeverName(word, grammar)) || PLACE_PREFIXES.has(lowerCaseOf(first)))
    return undefined;
  // `Van Dyke` is no full name.
  if (INITIAL.test(first.text) || PARTICLE.test(lowerCaseOf(first)) || isOffice(first, grammar))
    return undefined;
  const isWhole = isWholeName(words, grammar, {
    ...around,
    isBounded: around.isBounded === true || last >= 0,
  });
  return { words, titles, isWhole };
}

/** Two words, or more where that is common and an unknown title cannot be among them. */
function isWholeName(
  words: readonly SpeechToken[],
  grammar: Grammar,
  { isBounded, opensSentence }: NameContext,
): boolean {
  const own = words.filter((word) => !INITIAL.test(word.text) && !isParticle(word));
  const particle = words.findIndex(isParticle);
  if (particle > 1 && !PORTUGUESE_PARTICLE.test(words[particle]?.text ?? '')) return false;
  const most = isBounded ? (grammar.capitalNouns ? 3 : 4) : opensSentence || grammar.capitalTitles ? 2 : 3;
  return own.length >= 2 && own.length <= most;
}

/** Undefined for a title, place, organisation, or anything that is not certainly one person's name. */
export function identifyPerson(
  tokens: readonly SpeechToken[],
  run: NameRun,
  grammar: Grammar,
  around: NameContext,
): Person | undefined {
  const next = tokens[run.to];
  const isLonger = next && areAdjacent(tokens[run.to - 1], next) && /^[\p{Lu}\p{N}&@/]/u.test(next.text);
  if (isLonger && !SUFFIX.test(next.text)) return undefined;
  const name = parseName(tokens.slice(run.from, run.to), grammar, around);
  if (!name) return undefined;
  const { words, titles, isWhole } = name;
  if (isWhole) return { full: joinTokens(words) };
  const [only] = words;
  return words.length === 1 && only ? { surname: only.text, ...courtesyOf(titles, grammar) } : undefined;
}

export const joinTokens = (words: readonly SpeechToken[]): string => words.map(({ text }) => text).join(' ');

export const isOffice = (token: SpeechToken | undefined, { titles, offices }: Grammar): boolean =>
  token !== undefined && (titles.has(lowerCaseOf(token)) || offices?.test(lowerCaseOf(token)) === true);

function courtesyOf(titles: readonly string[], { female, male }: Grammar): { courtesy?: 'female' | 'male' } {
  if (titles.some((title) => female.has(title))) return { courtesy: 'female' };
  return titles.some((title) => male.has(title)) ? { courtesy: 'male' } : {};
}
