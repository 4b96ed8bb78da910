import type { Attribution } from './attribution.ts';
import { endsAttribution } from './attribution-end.ts';
import type { Grammar } from './grammar.ts';
import {
  createAttribution,
  hasSpeechVerb,
  isIn,
  isNominative,
  readVerb,
  subjectAndVerb,
} from './speech-verbs.ts';
import { subjectAt } from './subject.ts';
import { lowerCaseOf, type SpeechToken } from './tokens.ts';

/** `said Nora Vik`, `ha detto Nora Vik`. */
export function verbThenSubject(
  tokens: readonly SpeechToken[],
  at: number,
  grammar: Grammar,
): Attribution | undefined {
  const inverted = invertedPronoun(tokens[at], tokens, at, grammar);
  if (inverted) return inverted;
  const found = readVerb(tokens, at, grammar);
  if (!found) return undefined;
  const { verb } = found;
  const next = skipListener(tokens, found.next, grammar);
  if (/^[,;:]?$/.test(tokens[next]?.text ?? '')) return createAttribution('same', verb, grammar);
  const subject = subjectAt(tokens, next, grammar);
  if (
    !subject ||
    !isNominative(subject.who, verb, grammar) ||
    !endsAttribution(tokens, subject.next, grammar)
  )
    return undefined;
  return hasSpeechVerb(tokens.slice(subject.next), grammar)
    ? undefined
    : createAttribution(subject.who, verb, grammar);
}

/** `dit-il`, `a-t-elle ajouté`. */
function invertedPronoun(
  token: SpeechToken | undefined,
  tokens: readonly SpeechToken[],
  at: number,
  grammar: Grammar,
): Attribution | undefined {
  const parts = token && /^(\p{L}+?)(?:-t)?-(il|elle)$/u.exec(token.text);
  if (!parts) return undefined;
  const [, verb = ''] = parts;
  if (grammar.said.has(verb)) return createAttribution('same', verb, grammar);
  const next = tokens[at + 1];
  return grammar.auxiliaries.has(verb) && isIn(grammar.said, next) && next
    ? createAttribution('same', lowerCaseOf(next), grammar)
    : undefined;
}

/** `to reporters`, `a los periodistas`, `журналистам`: these cannot be the speaker. */
function skipListener(tokens: readonly SpeechToken[], at: number, grammar: Grammar): number {
  let next = at;
  while (next < at + 3 && (isIn(grammar.prepositions, tokens[next]) || isIn(grammar.articles, tokens[next])))
    next++;
  return isIn(grammar.listeners, tokens[next]) ? next + 1 : at;
}

/** `Nora Vik said`, `Nora Vik, the mayor of Wick, told reporters`. */
export function subjectThenVerb(
  tokens: readonly SpeechToken[],
  at: number,
  grammar: Grammar,
): Attribution | undefined {
  const found = subjectAndVerb(tokens, at, grammar);
  if (!found) return undefined;
  const { who, verb, next } = found;
  const rest = tokens.slice(next);
  if (hasSpeechVerb(rest, grammar) || !(grammar.told.has(verb) || endsAttribution(tokens, next, grammar)))
    return undefined;
  return createAttribution(who, verb, grammar);
}
