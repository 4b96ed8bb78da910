import type { Attribution } from './attribution.ts';
import { endsAttribution, namesNoOtherSpeaker } from './attribution-end.ts';
import type { Grammar } from './grammar.ts';
import { identifyPerson, nameRunAt } from './names.ts';
import { createAttribution, isIn, isNominative, readVerb, subjectAndVerb } from './speech-verbs.ts';
import { subjectAt } from './subject.ts';
import { isLowerCase, lowerCaseOf, type SpeechToken } from './tokens.ts';

export function hasObject(words: readonly SpeechToken[], { said, told, articles }: Grammar): boolean {
  const verb = words.findLastIndex((token) => said.has(lowerCaseOf(token)));
  return !isIn(told, words[verb]) && words.slice(verb + 1).some((token) => articles.has(lowerCaseOf(token)));
}

/** `Nora Vik: “` */
export function nameLabel(
  words: readonly SpeechToken[],
  mark: string,
  grammar: Grammar,
): Attribution | undefined {
  const run = mark === ':' ? nameRunAt(words, 0, grammar) : undefined;
  const who =
    run?.to === words.length
      ? identifyPerson(words, run, grammar, { isBounded: false, opensSentence: true })
      : undefined;
  return who && 'full' in who ? { who, isContinued: false, isLabel: true } : undefined;
}

/** A subject and its verb, without another verb of speech before the quotation. */
export function introducedSpeaker(
  words: readonly SpeechToken[],
  at: number | undefined,
  grammar: Grammar,
): Attribution | undefined {
  if (at === undefined) return undefined;
  const found = subjectAndVerb(words, at, grammar);
  return found && namesNoOtherSpeaker(words, found.next, found.verb, grammar)
    ? createAttribution(found.who, found.verb, grammar)
    : undefined;
}

/** Skips an opening such as `In a letter to the company, ` or, without a comma, of a name before the verb. */
export function skipOpening(words: readonly SpeechToken[], grammar: Grammar): number | undefined {
  const first = words[0];
  if (
    !first ||
    !(grammar.prepositions.has(lowerCaseOf(first)) || /^\p{Lu}\p{L}+(?:ing|ed)$/u.test(first.text))
  )
    return undefined;
  const verb = words.findIndex((token) => grammar.said.has(lowerCaseOf(token)));
  const comma = words.findLastIndex(({ text }, at) => text === ',' && at < verb);
  if (comma >= 0 && subjectAndVerb(words, comma + 1, grammar)) return comma + 1;
  if (verb < 0 || comma >= 0) return undefined;
  let at = verb;
  while (at > 0 && (isIn(grammar.adverbs, words[at - 1]) || isIn(grammar.auxiliaries, words[at - 1]))) at--;
  while (at > 0 && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) at--;
  const before = words[at - 1];
  if (
    !before ||
    !isLowerCase(before) ||
    grammar.prepositions.has(lowerCaseOf(before)) ||
    grammar.articles.has(lowerCaseOf(before))
  )
    return undefined;
  return words.slice(0, at).some((token) => grammar.blockers.has(lowerCaseOf(token))) ? undefined : at;
}

/** `Am Montag sagte Nora Vik dem Kurier`: an opening, the verb, the subject. */
export function verbBeforeSubject(words: readonly SpeechToken[], grammar: Grammar): Attribution | undefined {
  const first = words[0];
  const verb = words.findIndex((token) => grammar.said.has(lowerCaseOf(token)));
  if (
    !first ||
    verb < 1 ||
    !(grammar.prepositions.has(lowerCaseOf(first)) || grammar.calendar.has(lowerCaseOf(first)))
  )
    return undefined;
  const opening = words.slice(1, verb);
  if (opening.some((token) => isIn(grammar.blockers, token) && !grammar.capitalNouns)) return undefined;
  const found = readVerb(words, verb, grammar);
  const subject = found && subjectAt(words, found.next, grammar);
  if (!found || !subject || subject.who === 'same' || !isNominative(subject.who, found.verb, grammar))
    return undefined;
  return namesNoOtherSpeaker(words, subject.next, found.verb, grammar) &&
    endsAttribution(words, subject.next, grammar)
    ? createAttribution(subject.who, found.verb, grammar)
    : undefined;
}

/** `Nora Vik looked at the pillars for a while and said`: one subject, two verbs, and nobody else between them. */
export function sharedSubject(words: readonly SpeechToken[], grammar: Grammar): Attribution | undefined {
  const subject = subjectAt(words, 0, grammar);
  if (!subject || subject.who === 'same') return undefined;
  const and = words.findLastIndex((token) => grammar.and.has(lowerCaseOf(token)));
  const found = and > subject.next ? readVerb(words, and + 1, grammar) : undefined;
  if (
    !found ||
    !isNominative(subject.who, found.verb, grammar) ||
    !namesNoOtherSpeaker(words, found.next, found.verb, grammar)
  )
    return undefined;
  const between = words.slice(subject.next, and);
  const isOne = between.every(
    (token, at) =>
      isLowerCase(token) &&
      !grammar.said.has(lowerCaseOf(token)) &&
      (!grammar.blockers.has(lowerCaseOf(token)) || isIn(grammar.articles, between[at - 1])) &&
      !(at === 0 && token.text === ','),
  );
  return isOne ? createAttribution(subject.who, found.verb, grammar) : undefined;
}
