import type { Attribution } from './attribution.ts';
import type { Grammar } from './grammar.ts';
import type { Person } from './names.ts';
import { skipApposition, subjectAt } from './subject.ts';
import { isLowerCase, lowerCaseOf, type SpeechToken } from './tokens.ts';

export const isIn = (list: ReadonlySet<string>, token: SpeechToken | undefined): boolean =>
  token !== undefined && list.has(lowerCaseOf(token));

function skipWords(tokens: readonly SpeechToken[], at: number, list: ReadonlySet<string>, most = 2): number {
  let next = at;
  while (next < at + most && isIn(list, tokens[next])) next++;
  return next;
}

/** The verb, and the index after it with its auxiliaries and adverbs. */
export function readVerb(
  tokens: readonly SpeechToken[],
  at: number,
  grammar: Grammar,
): { verb: string; next: number } | undefined {
  const from = skipWords(
    tokens,
    skipWords(tokens, skipWords(tokens, at, grammar.adverbs), grammar.auxiliaries),
    grammar.adverbs,
  );
  const token = tokens[from];
  if (!token) return undefined;
  const verb = lowerCaseOf(token);
  if (!grammar.said.has(verb)) return undefined;
  return { verb, next: skipWords(tokens, from + 1, grammar.adverbs) };
}

export const hasSpeechVerb = (tokens: readonly SpeechToken[], { said, capitalNouns }: Grammar): boolean =>
  tokens.some(
    (token) => isLowerCase(token) && said.has(lowerCaseOf(token)) && !(capitalNouns && token.text === 'so'),
  );

export const createAttribution = (who: Person | 'same', verb: string, { added }: Grammar): Attribution => ({
  who,
  isContinued: added.has(verb),
});

/** `Nora Vik said`. */
export function subjectAndVerb(
  tokens: readonly SpeechToken[],
  at: number,
  grammar: Grammar,
): { who: Person | 'same'; verb: string; next: number } | undefined {
  const subject = subjectAt(tokens, at, grammar);
  if (!subject) return undefined;
  const behind = skipApposition(tokens, subject.next, grammar);
  const found = behind === undefined ? undefined : readVerb(tokens, behind, grammar);
  return found && isNominative(subject.who, found.verb, grammar) ? { who: subject.who, ...found } : undefined;
}

export function isNominative(who: Person | 'same', verb: string, { oblique }: Grammar): boolean {
  if (!oblique || who === 'same') return true;
  const [first = '', ...others] = 'full' in who ? who.full.split(' ') : [who.surname];
  const last = others.at(-1) ?? first;
  if (others.length > 0 && oblique.first.test(first)) return false;
  if (oblique.femaleVerb.test(verb)) return !oblique.female.test(last);
  if (oblique.maleVerb.test(verb)) return !oblique.male.test(last);
  return !oblique.male.test(last) || (/[ая]$/.test(first) && /[ая]$/.test(last));
}
