/** Who a speech is attributed to, by the words around it, where these say it beyond doubt. Pure. */
import type { Grammar } from './grammar.ts';
import { personIn, runAt, type Person } from './names.ts';
import { behindApposition, subjectAt } from './subject.ts';
import { isLower, lowerOf, tokensOf, type Token } from './tokens.ts';

/** Who speaks, `same` being who spoke before. */
export interface Attribution {
  readonly who: Person | 'same';
  /** Whether the verb says that the same person goes on: `she added`. */
  readonly adds: boolean;
  /** Whether the name stands alone before a colon. */
  readonly isLabel?: boolean;
}

/** The words behind a speech, up to the end of their sentence. */
export interface Behind {
  readonly speech: string;
  readonly after: string;
  /** Whether another speech follows in the same paragraph. */
  readonly followed: boolean;
}

/** Who is named behind a speech: `,” said Nora Vik on Monday.`, `,” Nora Vik told the inquiry.` */
export function attributedBehind(
  { speech, after, followed }: Behind,
  grammar: Grammar,
): Attribution | undefined {
  const isJoined = /^\s*[,،]/.test(after) || /^\s*[–—-]?\s*\p{Ll}/u.test(after);
  if (/[.…]$/.test(speech) && !isJoined) return undefined;
  const { tokens, isWhole } = clauseOf(after, grammar);
  const mark = tokens.at(-1)?.text ?? '';
  // `When asked, “Why?” she said: “…”`: the words behind this speech lead to the next.
  if (
    followed &&
    !isWhole &&
    (/^[:—–-]$/.test(mark) || (/[.!?…]$/.test(speech) && !/^[,،]$/.test(tokens[0]?.text ?? '')))
  )
    return undefined;
  const start = tokens.findIndex(({ text }) => !/^[,،–—-]$/.test(text));
  if (start < 0 || repeats(tokens, grammar)) return undefined;
  return (
    verbFirst(tokens, start, grammar) ?? nameFirst(tokens, start, grammar) ?? source(tokens, start, grammar)
  );
}

/** The first sentence of a text in tokens; dots of titles and initials do not end it. */
function clauseOf(text: string, { titles }: Grammar): { tokens: Token[]; isWhole: boolean } {
  const tokens = tokensOf(text);
  const end = tokens.findIndex((token, at) => {
    const before = tokens[at - 1];
    if (!/^[.!?;…]$/.test(token.text)) return false;
    return (
      token.text !== '.' ||
      !before ||
      !titles.has(lowerOf(before)) ||
      before.end !== token.start ||
      at === tokens.length - 1
    );
  });
  return end < 0 ? { tokens, isWhole: false } : { tokens: tokens.slice(0, end), isWhole: true };
}

/** Whether somebody else’s words are repeated. */
const repeats = (tokens: readonly Token[], { quoting }: Grammar): boolean =>
  tokens.some((token) => quoting.has(lowerOf(token)));

const has = (list: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && list.has(lowerOf(token));

function skip(tokens: readonly Token[], at: number, list: ReadonlySet<string>, most = 2): number {
  let next = at;
  while (next < at + most && has(list, tokens[next])) next++;
  return next;
}

/** The index behind a verb with its auxiliaries and adverbs, and the verb. */
function verbAt(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { verb: string; next: number } | undefined {
  const from = skip(
    tokens,
    skip(tokens, skip(tokens, at, grammar.adverbs), grammar.auxiliaries),
    grammar.adverbs,
  );
  const token = tokens[from];
  if (!token) return undefined;
  const verb = lowerOf(token);
  if (!grammar.said.has(verb)) return undefined;
  return { verb, next: skip(tokens, from + 1, grammar.adverbs) };
}

const attribution = (who: Person | 'same', verb: string, { added }: Grammar): Attribution => ({
  who,
  adds: added.has(verb),
});

/** `said Nora Vik`, `ha detto Nora Vik`. */
function verbFirst(tokens: readonly Token[], at: number, grammar: Grammar): Attribution | undefined {
  const inverted = invertedPronoun(tokens[at], tokens, at, grammar);
  if (inverted) return inverted;
  const found = verbAt(tokens, at, grammar);
  if (!found) return undefined;
  const { verb } = found;
  const next = behindListener(tokens, found.next, grammar);
  if (/^[,;:]?$/.test(tokens[next]?.text ?? '')) return attribution('same', verb, grammar);
  const subject = subjectAt(tokens, next, grammar);
  if (!subject || !isNominative(subject.who, verb, grammar) || !isEnd(tokens, subject.next, grammar))
    return undefined;
  return tells(tokens.slice(subject.next), grammar) ? undefined : attribution(subject.who, verb, grammar);
}

/** `dit-il`, `a-t-elle ajouté`. */
function invertedPronoun(
  token: Token | undefined,
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): Attribution | undefined {
  const parts = token && /^(\p{L}+?)(?:-t)?-(il|elle)$/u.exec(token.text);
  if (!parts) return undefined;
  const [, verb = ''] = parts;
  if (grammar.said.has(verb)) return attribution('same', verb, grammar);
  const next = tokens[at + 1];
  return grammar.auxiliaries.has(verb) && has(grammar.said, next) && next
    ? attribution('same', lowerOf(next), grammar)
    : undefined;
}

/** `Nora Vik said`, `Nora Vik, the mayor of Wick, told reporters`. */
function nameFirst(tokens: readonly Token[], at: number, grammar: Grammar): Attribution | undefined {
  const found = subjectAndVerb(tokens, at, grammar);
  if (!found) return undefined;
  const { who, verb, next } = found;
  const rest = tokens.slice(next);
  if (tells(rest, grammar) || !(grammar.told.has(verb) || isEnd(tokens, next, grammar))) return undefined;
  return attribution(who, verb, grammar);
}

function subjectAndVerb(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
): { who: Person | 'same'; verb: string; next: number } | undefined {
  const subject = subjectAt(tokens, at, grammar);
  if (!subject) return undefined;
  const behind = behindApposition(tokens, subject.next, grammar);
  const found = behind === undefined ? undefined : verbAt(tokens, behind, grammar);
  return found && isNominative(subject.who, found.verb, grammar) ? { who: subject.who, ...found } : undefined;
}

/** `according to Nora Vik`. */
function source(tokens: readonly Token[], at: number, grammar: Grammar): Attribution | undefined {
  const phrase = grammar.according.find((words) =>
    words.every((word, nth) => lowerAt(tokens, at + nth) === word),
  );
  if (!phrase) return undefined;
  const subject = subjectAt(tokens, at + phrase.length, grammar);
  if (!subject || subject.who === 'same' || !isEnd(tokens, subject.next, grammar)) return undefined;
  return { who: subject.who, adds: false };
}

const lowerAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at];
  return token && lowerOf(token);
};

/** `to reporters`, `a los periodistas`, `журналистам`: nobody who could be the speaker. */
function behindListener(tokens: readonly Token[], at: number, grammar: Grammar): number {
  let next = at;
  while (next < at + 3 && (has(grammar.prepositions, tokens[next]) || has(grammar.articles, tokens[next])))
    next++;
  return has(grammar.listeners, tokens[next]) ? next + 1 : at;
}

/** Whether nothing follows that could change who speaks: the end, a mark, or words of time, place and occasion. */
function isEnd(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (/^[,،]$/.test(token.text)) return !namesAnother(tokens, at + 1, grammar);
  if (/^[:–—-]$/.test(token.text)) return true;
  return (
    has(grammar.tails, token) ||
    has(grammar.listeners, token) ||
    (isLower(token) && has(grammar.adverbs, token))
  );
}

/** `, Tomas Hale and others`. */
function namesAnother(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const from = has(grammar.and, tokens[at]) ? at + 1 : at;
  const run = runAt(tokens, from, grammar);
  return (
    run !== undefined &&
    (from > at || personIn(tokens, run, grammar, { bounded: true, opens: false }) !== undefined)
  );
}

/** Whether somebody says something in these words too. */
const tells = (tokens: readonly Token[], { said, capitalNouns }: Grammar): boolean =>
  tokens.some(
    (token) => isLower(token) && said.has(lowerOf(token)) && !(capitalNouns && token.text === 'so'),
  );

/** Whether a name may be a subject by the endings of its words. */
function isNominative(who: Person | 'same', verb: string, { oblique }: Grammar): boolean {
  if (!oblique || who === 'same') return true;
  const [first = '', ...others] = 'full' in who ? who.full.split(' ') : [who.surname];
  const last = others.at(-1) ?? first;
  if (others.length > 0 && oblique.first.test(first)) return false;
  if (oblique.femaleVerb.test(verb)) return !oblique.female.test(last);
  if (oblique.maleVerb.test(verb)) return !oblique.male.test(last);
  return !oblique.male.test(last) || (/[ая]$/.test(first) && /[ая]$/.test(last));
}

/** Who is named in the sentence before a speech, which a colon ends, or a comma: `Nora Vik told reporters: “` */
export function attributedBefore(sentence: string, grammar: Grammar): Attribution | undefined {
  const tokens = tokensOf(sentence);
  const mark = tokens.at(-1)?.text ?? '';
  const words = tokens.slice(0, -1);
  // `wrote about her talk, “…”`: a comma may lead to a title just as well.
  if (mark === ',' && namesThing(words, grammar)) return undefined;
  if (!/^[:،,]$/.test(mark) || (mark !== ':' && !grammar.articles.has('the')) || repeats(words, grammar))
    return undefined;
  return (
    label(words, mark, grammar) ??
    source(words, 0, grammar) ??
    introduced(words, 0, grammar) ??
    introduced(words, behindOpening(words, grammar), grammar) ??
    inverted(words, grammar) ??
    coordinated(words, grammar)
  );
}

/** Whether an article or the like stands behind the verb. */
function namesThing(words: readonly Token[], { said, told, articles }: Grammar): boolean {
  const verb = words.findLastIndex((token) => said.has(lowerOf(token)));
  return !has(told, words[verb]) && words.slice(verb + 1).some((token) => articles.has(lowerOf(token)));
}

/** `Nora Vik: “` */
function label(words: readonly Token[], mark: string, grammar: Grammar): Attribution | undefined {
  const run = mark === ':' ? runAt(words, 0, grammar) : undefined;
  const who =
    run?.to === words.length ? personIn(words, run, grammar, { bounded: false, opens: true }) : undefined;
  return who && 'full' in who ? { who, adds: false, isLabel: true } : undefined;
}

/** A subject and its verb, and no other verb of saying up to the speech. */
function introduced(
  words: readonly Token[],
  at: number | undefined,
  grammar: Grammar,
): Attribution | undefined {
  if (at === undefined) return undefined;
  const found = subjectAndVerb(words, at, grammar);
  return found && isPlain(words, found.next, found.verb, grammar)
    ? attribution(found.who, found.verb, grammar)
    : undefined;
}

/** Whether the rest of the sentence names a listener, a time or a place, and no other speaker. */
function isPlain(words: readonly Token[], at: number, verb: string, grammar: Grammar): boolean {
  const rest = words.slice(at);
  if (rest.length > 14 || tells(rest, grammar) || rest.some(({ text }) => text === ',')) return false;
  if (rest.some((token) => has(grammar.blockers, token) && !isListener(token, grammar))) return false;
  return rest.length === 0 || grammar.told.has(verb) || isEnd(words, at, grammar);
}

const isListener = (token: Token, { told }: Grammar): boolean =>
  told.size > 0 && /^(?:him|her|me|us|them|ihm|ihr|mir|uns|dem|den|der)$/.test(lowerOf(token));

/** The index of a subject behind an opening such as `In a letter to the company, ` or, without a comma, of a name before the verb. */
function behindOpening(words: readonly Token[], grammar: Grammar): number | undefined {
  const first = words[0];
  if (!first || !(grammar.prepositions.has(lowerOf(first)) || /^\p{Lu}\p{L}+(?:ing|ed)$/u.test(first.text)))
    return undefined;
  const verb = words.findIndex((token) => grammar.said.has(lowerOf(token)));
  const comma = words.findLastIndex(({ text }, at) => text === ',' && at < verb);
  if (comma >= 0 && subjectAndVerb(words, comma + 1, grammar)) return comma + 1;
  if (verb < 0 || comma >= 0) return undefined;
  let at = verb;
  while (at > 0 && (has(grammar.adverbs, words[at - 1]) || has(grammar.auxiliaries, words[at - 1]))) at--;
  while (at > 0 && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) at--;
  const before = words[at - 1];
  if (
    !before ||
    !isLower(before) ||
    grammar.prepositions.has(lowerOf(before)) ||
    grammar.articles.has(lowerOf(before))
  )
    return undefined;
  return words.slice(0, at).some((token) => grammar.blockers.has(lowerOf(token))) ? undefined : at;
}

/** `Am Montag sagte Nora Vik dem Kurier`: an opening, the verb, the subject. */
function inverted(words: readonly Token[], grammar: Grammar): Attribution | undefined {
  const first = words[0];
  const verb = words.findIndex((token) => grammar.said.has(lowerOf(token)));
  if (
    !first ||
    verb < 1 ||
    !(grammar.prepositions.has(lowerOf(first)) || grammar.calendar.has(lowerOf(first)))
  )
    return undefined;
  const opening = words.slice(1, verb);
  if (opening.some((token) => has(grammar.blockers, token) && !grammar.capitalNouns)) return undefined;
  const found = verbAt(words, verb, grammar);
  const subject = found && subjectAt(words, found.next, grammar);
  if (!found || !subject || subject.who === 'same' || !isNominative(subject.who, found.verb, grammar))
    return undefined;
  return isPlain(words, subject.next, found.verb, grammar) && isEnd(words, subject.next, grammar)
    ? attribution(subject.who, found.verb, grammar)
    : undefined;
}

/** `Nora Vik looked at the pillars for a while and said`: one subject, two verbs, and nobody else between them. */
function coordinated(words: readonly Token[], grammar: Grammar): Attribution | undefined {
  const subject = subjectAt(words, 0, grammar);
  if (!subject || subject.who === 'same') return undefined;
  const and = words.findLastIndex((token) => grammar.and.has(lowerOf(token)));
  const found = and > subject.next ? verbAt(words, and + 1, grammar) : undefined;
  if (
    !found ||
    !isNominative(subject.who, found.verb, grammar) ||
    !isPlain(words, found.next, found.verb, grammar)
  )
    return undefined;
  const between = words.slice(subject.next, and);
  const isOne = between.every(
    (token, at) =>
      isLower(token) &&
      !grammar.said.has(lowerOf(token)) &&
      (!grammar.blockers.has(lowerOf(token)) || has(grammar.articles, between[at - 1])) &&
      !(at === 0 && token.text === ','),
  );
  return isOne ? attribution(subject.who, found.verb, grammar) : undefined;
}
