/** Finds who a quotation is attributed to, where the surrounding words leave no doubt. */
import type { Grammar } from './grammar.ts';
import { identifyPerson, nameRunAt, type Person } from './names.ts';
import { skipApposition, subjectAt } from './subject.ts';
import { isLowerCase, lowerCaseOf, tokenize, type SpeechToken } from './tokens.ts';

/** `same` is the previous speaker. */
export interface Attribution {
  readonly who: Person | 'same';
  /** Whether the verb says that the same person continues: `she added`. */
  readonly isContinued: boolean;
  /** Whether the name stands alone before a colon. */
  readonly isLabel?: boolean;
}

/** The words after a quotation, up to the end of their sentence. */
export interface FollowingWords {
  readonly speech: string;
  readonly after: string;
  /** Whether another quotation follows in the same paragraph. */
  readonly isFollowed: boolean;
}

/** Attribution after a quotation: `,” said Nora Vik on Monday.`, `,” Nora Vik told the inquiry.` */
export function attributionAfter(
  { speech, after, isFollowed }: FollowingWords,
  grammar: Grammar,
): Attribution | undefined {
  const isJoined = /^\s*[,،]/.test(after) || /^\s*[–—-]?\s*\p{Ll}/u.test(after);
  if (/[.…]$/.test(speech) && !isJoined) return undefined;
  const { tokens, isWhole } = firstClause(after, grammar);
  const mark = tokens.at(-1)?.text ?? '';
  // `When asked, “Why?” she said: “…”`: the words after this quotation introduce the next.
  if (
    isFollowed &&
    !isWhole &&
    (/^[:—–-]$/.test(mark) || (/[.!?…]$/.test(speech) && !/^[,،]$/.test(tokens[0]?.text ?? '')))
  )
    return undefined;
  const start = tokens.findIndex(({ text }) => !/^[,،–—-]$/.test(text));
  if (start < 0 || quotesOthers(tokens, grammar)) return undefined;
  return (
    verbThenSubject(tokens, start, grammar) ??
    subjectThenVerb(tokens, start, grammar) ??
    accordingTo(tokens, start, grammar)
  );
}

/** Full stops of titles and initials do not end the sentence. */
function firstClause(text: string, { titles }: Grammar): { tokens: SpeechToken[]; isWhole: boolean } {
  const tokens = tokenize(text);
  const end = tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    if (!/^[.!?;…]$/.test(token.text)) return false;
    return (
      token.text !== '.' ||
      !before ||
      !titles.has(lowerCaseOf(before)) ||
      before.end !== token.start ||
      at === tokens.length - 1
    );
  });
  return end < 0 ? { tokens, isWhole: false } : { tokens: tokens.slice(0, end), isWhole: true };
}

/** Whether somebody else's words are repeated. */
const quotesOthers = (tokens: readonly SpeechToken[], { quoting }: Grammar): boolean =>
  tokens.some((token) => quoting.has(lowerCaseOf(token)));

const isIn = (list: ReadonlySet<string>, token: SpeechToken | undefined): boolean =>
  token !== undefined && list.has(lowerCaseOf(token));

function skipWords(tokens: readonly SpeechToken[], at: number, list: ReadonlySet<string>, most = 2): number {
  let next = at;
  while (next < at + most && isIn(list, tokens[next])) next++;
  return next;
}

/** The verb, and the index after it with its auxiliaries and adverbs. */
function readVerb(
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

const createAttribution = (who: Person | 'same', verb: string, { added }: Grammar): Attribution => ({
  who,
  isContinued: added.has(verb),
});

/** `said Nora Vik`, `ha detto Nora Vik`. */
function verbThenSubject(
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

/** `Nora Vik said`, `Nora Vik, the mayor of Wick, told reporters`. */
function subjectThenVerb(
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

function subjectAndVerb(
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

/** `according to Nora Vik`. */
function accordingTo(tokens: readonly SpeechToken[], at: number, grammar: Grammar): Attribution | undefined {
  const phrase = grammar.according.find((words) =>
    words.every((word, nth) => lowerAt(tokens, at + nth) === word),
  );
  if (!phrase) return undefined;
  const subject = subjectAt(tokens, at + phrase.length, grammar);
  if (!subject || subject.who === 'same' || !endsAttribution(tokens, subject.next, grammar)) return undefined;
  // `selon Nora Vik, a dit Erik Lund`: the words are those of the second.
  const rest = tokens.slice(subject.next);
  if (hasSpeechVerb(rest, grammar) || rest.some((token) => isIn(grammar.auxiliaries, token)))
    return undefined;
  return { who: subject.who, isContinued: false };
}

const lowerAt = (tokens: readonly SpeechToken[], at: number): string | undefined => {
  const token = tokens[at];
  return token && lowerCaseOf(token);
};

/** `to reporters`, `a los periodistas`, `журналистам`: these cannot be the speaker. */
function skipListener(tokens: readonly SpeechToken[], at: number, grammar: Grammar): number {
  let next = at;
  while (next < at + 3 && (isIn(grammar.prepositions, tokens[next]) || isIn(grammar.articles, tokens[next])))
    next++;
  return isIn(grammar.listeners, tokens[next]) ? next + 1 : at;
}

/** Whether only punctuation, or words of time, place and occasion follow, which do not change the speaker. */
function endsAttribution(tokens: readonly SpeechToken[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (/^[,،]$/.test(token.text)) return !namesAnotherPerson(tokens, at + 1, grammar);
  if (/^[:–—-]$/.test(token.text)) return true;
  return (
    isIn(grammar.tails, token) ||
    isIn(grammar.listeners, token) ||
    (isLowerCase(token) && isIn(grammar.adverbs, token))
  );
}

/** `, Tomas Hale and others`. */
function namesAnotherPerson(tokens: readonly SpeechToken[], at: number, grammar: Grammar): boolean {
  const from = isIn(grammar.and, tokens[at]) ? at + 1 : at;
  const run = nameRunAt(tokens, from, grammar);
  return (
    run !== undefined &&
    (from > at ||
      identifyPerson(tokens, run, grammar, { isBounded: true, opensSentence: false }) !== undefined)
  );
}

/** Whether the words contain another verb of speech. */
const hasSpeechVerb = (tokens: readonly SpeechToken[], { said, capitalNouns }: Grammar): boolean =>
  tokens.some(
    (token) => isLowerCase(token) && said.has(lowerCaseOf(token)) && !(capitalNouns && token.text === 'so'),
  );

/** Whether a name may be a subject, by the endings of its words. */
function isNominative(who: Person | 'same', verb: string, { oblique }: Grammar): boolean {
  if (!oblique || who === 'same') return true;
  const [first = '', ...others] = 'full' in who ? who.full.split(' ') : [who.surname];
  const last = others.at(-1) ?? first;
  if (others.length > 0 && oblique.first.test(first)) return false;
  if (oblique.femaleVerb.test(verb)) return !oblique.female.test(last);
  if (oblique.maleVerb.test(verb)) return !oblique.male.test(last);
  return !oblique.male.test(last) || (/[ая]$/.test(first) && /[ая]$/.test(last));
}

/** Attribution in the sentence before a quotation, which ends in a colon or comma: `Nora Vik told reporters: “` */
export function attributionBefore(sentence: string, grammar: Grammar): Attribution | undefined {
  const tokens = tokenize(sentence);
  const mark = tokens.at(-1)?.text ?? '';
  const words = tokens.slice(0, -1);
  // `wrote about her talk, “…”`: after a comma the quotation may be a title.
  if (mark === ',' && hasObject(words, grammar)) return undefined;
  if (!/^[:،,]$/.test(mark) || (mark !== ':' && !grammar.articles.has('the')) || quotesOthers(words, grammar))
    return undefined;
  return (
    nameLabel(words, mark, grammar) ??
    accordingTo(words, 0, grammar) ??
    introducedSpeaker(words, 0, grammar) ??
    introducedSpeaker(words, skipOpening(words, grammar), grammar) ??
    verbBeforeSubject(words, grammar) ??
    sharedSubject(words, grammar)
  );
}

/** Whether an article or determiner follows the verb. */
function hasObject(words: readonly SpeechToken[], { said, told, articles }: Grammar): boolean {
  const verb = words.findLastIndex((token) => said.has(lowerCaseOf(token)));
  return !isIn(told, words[verb]) && words.slice(verb + 1).some((token) => articles.has(lowerCaseOf(token)));
}

/** `Nora Vik: “` */
function nameLabel(words: readonly SpeechToken[], mark: string, grammar: Grammar): Attribution | undefined {
  const run = mark === ':' ? nameRunAt(words, 0, grammar) : undefined;
  const who =
    run?.to === words.length
      ? identifyPerson(words, run, grammar, { isBounded: false, opensSentence: true })
      : undefined;
  return who && 'full' in who ? { who, isContinued: false, isLabel: true } : undefined;
}

/** A subject and its verb, without another verb of speech before the quotation. */
function introducedSpeaker(
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

/** Whether the rest of the sentence names a listener, time or place, but no other speaker. */
function namesNoOtherSpeaker(
  words: readonly SpeechToken[],
  at: number,
  verb: string,
  grammar: Grammar,
): boolean {
  const rest = words.slice(at);
  if (rest.length > 14 || hasSpeechVerb(rest, grammar) || rest.some(({ text }) => text === ',')) return false;
  if (rest.some((token) => isIn(grammar.blockers, token) && !isListener(token, grammar))) return false;
  return rest.length === 0 || grammar.told.has(verb) || endsAttribution(words, at, grammar);
}

const isListener = (token: SpeechToken, { told }: Grammar): boolean =>
  told.size > 0 && /^(?:him|her|me|us|them|ihm|ihr|mir|uns|dem|den|der)$/.test(lowerCaseOf(token));

/**
 * Index of the subject after an opening such as `In a letter to the company, ` or, without a comma, of a name
 * before the verb.
 */
function skipOpening(words: readonly SpeechToken[], grammar: Grammar): number | undefined {
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
function verbBeforeSubject(words: readonly SpeechToken[], grammar: Grammar): Attribution | undefined {
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
function sharedSubject(words: readonly SpeechToken[], grammar: Grammar): Attribution | undefined {
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
