/** Names of people in a text: whole ones, surnames alone, and what only looks like either. Pure. */
import type { Grammar } from './grammar.ts';
import { FIRST_OF_PLACES, isNoName } from './not-names.ts';
import { adjoin, lowerOf, type Token } from './tokens.ts';

/** Words with a capital that stand together, from the index `from` up to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Whom a run names: a person by a whole name, or by the last word of one that must be known already. */
export type Person =
  { readonly full: string } | { readonly surname: string; readonly courtesy?: 'female' | 'male' };

/** `Vik`, `O’Brien`, `McRae`, `Jean-Luc`, and not `BBC`, `Vik’s` or `WaterWorks`. */
const NAME_WORD =
  /^(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|\p{Lu}['’])?\p{Lu}[\p{Ll}\p{M}]+(?:-\p{Lu}?[\p{Ll}\p{M}]+|['’]\p{Lu}[\p{Ll}\p{M}]+)*$/u;
const ARABIC_NAME_WORD = /^(?:al|el|ar|as|bin)-\p{Lu}\p{Ll}+$/iu;
const INITIAL = /^\p{Lu}\.$/u;
const PARTICLE =
  /^(?:de|da|das|do|dos|du|del|della|dei|degli|di|la|van|von|der|den|ter|ten|zu|bin|ibn|bint|al|el)$/;
/** Particles before a surname that may have two given names before it; behind others stands where somebody is from. */
const PORTUGUESE_PARTICLE = /^(?:da|das|dos)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;

const isNameWord = ({ text }: Token): boolean => NAME_WORD.test(text) || ARABIC_NAME_WORD.test(text);
const isTitle = (token: Token | undefined, { titles }: Grammar): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && titles.has(lowerOf(token));
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isParticle = ({ text }: Token): boolean => PARTICLE.test(text);

/** `The`, `In`, `Her`, which have a capital where they open a sentence; `Will` is a name as well. */
function isFunctionWord(token: Token, { articles, blockers, prepositions }: Grammar): boolean {
  const word = lowerOf(token);
  return word !== 'will' && (articles.has(word) || blockers.has(word) || prepositions.has(word));
}

/** The run that begins at an index: titles with their dots, names, initials, and particles between names. */
export function runAt(tokens: readonly Token[], from: number, grammar: Grammar): Run | undefined {
  let to = from;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (at > from && !adjoin(tokens[at - 1], token))) break;
    if (at > from && isParticle(token)) continue;
    const isDot =
      token.text === '.' && at > from && isTitle(tokens[at - 1], grammar) && isCapital(tokens[at + 1]);
    const isName = isNameWord(token) || isTitle(token, grammar) || INITIAL.test(token.text);
    const isOpening = isFunctionWord(token, grammar) && (at === from || !PARTICLE.test(lowerOf(token)));
    if (!isDot && (!isName || isOpening)) break;
    to = at + 1;
  }
  return to > from ? { from, to } : undefined;
}

/** What stands before a run, as far as it tells where the name begins. */
export interface Surroundings {
  /** Whether it is certain that the name begins with the run: an office in small letters stands before it, or a comma. */
  readonly bounded?: boolean;
  /** Whether the run opens a sentence, where any word has a capital. */
  readonly opens?: boolean;
  /** In a language whose nouns have capitals, whether the first word is a noun, as an article tells. */
  readonly noun?: boolean;
}

/** The words of a name, the titles before it, and whether they are certainly all of one person’s name and nothing else. */
export interface NameWords {
  readonly words: readonly Token[];
  readonly titles: readonly string[];
  readonly isWhole: boolean;
}

/** The name in a run; nothing when a word of it stands in no person’s name. */
export function nameIn(run: readonly Token[], grammar: Grammar, around: Surroundings): NameWords | undefined {
  const plain = run.filter(({ text }) => text !== '.');
  const last = plain.findLastIndex((token, at) => isOffice(token, grammar) && at < plain.length - 1);
  const titles = plain.slice(0, last + 1).map(lowerOf);
  const noun = grammar.capitalNouns && around.noun === true && last < 0;
  const words = plain.slice(noun ? 1 : last + 1);
  const [first] = words;
  if (!first || words.some((word) => isNoName(word, grammar)) || FIRST_OF_PLACES.has(lowerOf(first)))
    return undefined;
  // `Van Dyke` is no whole name.
  if (INITIAL.test(first.text) || PARTICLE.test(lowerOf(first)) || isOffice(first, grammar)) return undefined;
  const isWhole = isWholeName(words, grammar, { ...around, bounded: around.bounded === true || last >= 0 });
  return { words, titles, isWhole };
}

/** Two words, or more where that is usual and an unknown title cannot be among them. */
function isWholeName(words: readonly Token[], grammar: Grammar, { bounded, opens }: Surroundings): boolean {
  const own = words.filter((word) => !INITIAL.test(word.text) && !isParticle(word));
  const particle = words.findIndex(isParticle);
  if (particle > 1 && !PORTUGUESE_PARTICLE.test(words[particle]?.text ?? '')) return false;
  const most = bounded ? (grammar.capitalNouns ? 3 : 4) : opens || grammar.capitalTitles ? 2 : 3;
  return own.length >= 2 && own.length <= most;
}

/** Whom a run names; nothing when it is a title, a place, a body, or not certainly one person’s name. */
export function personIn(
  tokens: readonly Token[],
  run: Run,
  grammar: Grammar,
  around: Surroundings,
): Person | undefined {
  const next = tokens[run.to];
  const isLonger = next && adjoin(tokens[run.to - 1], next) && /^[\p{Lu}\p{N}&@/]/u.test(next.text);
  if (isLonger && !SUFFIX.test(next.text)) return undefined;
  const name = nameIn(tokens.slice(run.from, run.to), grammar, around);
  if (!name) return undefined;
  const { words, titles, isWhole } = name;
  if (isWhole) return { full: textOf(words) };
  const [only] = words;
  return words.length === 1 && only ? { surname: only.text, ...courtesyOf(titles, grammar) } : undefined;
}

export const textOf = (words: readonly Token[]): string => words.map(({ text }) => text).join(' ');

/** Whether a word is a title, an office or a trade. */
export const isOffice = (token: Token | undefined, { titles, offices }: Grammar): boolean =>
  token !== undefined && (titles.has(lowerOf(token)) || offices?.test(lowerOf(token)) === true);

function courtesyOf(titles: readonly string[], { female, male }: Grammar): { courtesy?: 'female' | 'male' } {
  if (titles.some((title) => female.has(title))) return { courtesy: 'female' };
  return titles.some((title) => male.has(title)) ? { courtesy: 'male' } : {};
}
