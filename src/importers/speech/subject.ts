/** The subject of a verb of saying: a person, an office and a person, or somebody who was named before. Pure. */
import type { Grammar } from './grammar.ts';
import { isOffice, personIn, runAt, type Person } from './names.ts';
import { isNoName } from './not-names.ts';
import { isLower, isWord, lowerOf, type Token } from './tokens.ts';

/** Whom a clause names, `same` being who was named before, and the index behind it. */
export interface Subject {
  readonly who: Person | 'same';
  readonly next: number;
}

const LONGEST_OFFICE = 7;
const LONGEST_APPOSITION = 16;

/** The subject that begins at an index: `Vik`, `she`, `the harbour master Ines Falk`, `the harbour master, Ines Falk,`. */
export function subjectAt(tokens: readonly Token[], at: number, grammar: Grammar): Subject | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (grammar.pronouns.has(lowerOf(first))) return { who: 'same', next: at + 1 };
  const name = officeEnd(tokens, at, grammar);
  const direct = name === undefined ? undefined : namedAt(tokens, at, name, grammar);
  return direct ?? behindOffice(tokens, at, grammar);
}

/** Where the name begins, behind an office in small letters; nothing when other words than an office’s stand before it. */
function officeEnd(tokens: readonly Token[], at: number, grammar: Grammar): number | undefined {
  let next = at;
  let run = runAt(tokens, next, grammar);
  // `Port Hallow police chief Tomas Hale`
  if (run && isLower(tokens[run.to])) {
    let office = run.to;
    while (isOfficeWord(tokens[office], grammar) && office < run.to + 4) office++;
    const last = tokens[office - 1];
    if (office > run.to && last && isLower(last) && isOffice(last, grammar) && runAt(tokens, office, grammar))
      return office;
  }
  while (!run && next < at + LONGEST_OFFICE && isOfficeWord(tokens[next], grammar))
    run = runAt(tokens, ++next, grammar);
  const last = tokens[next - 1];
  // `the company Acme Nordic` is no person, and `адвокат Анны Орловой` is not she.
  const belongs = last && (grammar.possessed.has(lowerOf(last)) || isNoName(last, grammar));
  if (!run || (next > at && belongs)) return undefined;
  return next;
}

/** A word that an office or a trade may be made of, its article included. */
function isOfficeWord(token: Token | undefined, grammar: Grammar): boolean {
  if (!token || !isWord(token)) return false;
  const word = lowerOf(token);
  if (grammar.articles.has(word)) return true;
  if (!isLower(token) && !isOffice(token, grammar)) return false;
  if (grammar.said.has(word) || grammar.auxiliaries.has(word)) return false;
  return (
    !grammar.prepositions.has(word) &&
    !grammar.blockers.has(word) &&
    !/(?:ing|ed)$/.test(english(word, grammar))
  );
}

/** In English, a word in -ing or -ed before a name is a verb more often than an office. */
const english = (word: string, grammar: Grammar): string =>
  grammar.articles.has('the') && !grammar.titles.has(word) ? word : '';

function namedAt(tokens: readonly Token[], from: number, at: number, grammar: Grammar): Subject | undefined {
  const run = runAt(tokens, at, grammar);
  if (!run) return undefined;
  const before = at > from ? tokens[at - 1] : undefined;
  const isArticle = before !== undefined && grammar.articles.has(lowerOf(before));
  // `the Green Party`, and `a Nora Vik`, which may as well be `to Nora Vik`
  if (isArticle && !grammar.capitalNouns && !isOffice(tokens[at], grammar)) return undefined;
  const who = personIn(tokens, run, grammar, {
    bounded: before !== undefined && !isArticle && !grammar.capitalNouns,
    opens: at === 0,
    noun: before !== undefined && !/^\d+-?jährige[rn]?$/.test(before.text),
  });
  if (!who || (before && grammar.capitalNouns && isOblique(before, tokens[at], who))) return undefined;
  return { who, next: run.to };
}

/** `die Anwältin Nora Viks`, `der Nachbarin Nora Vik`. */
const isOblique = (before: Token, first: Token | undefined, who: Person): boolean =>
  ('full' in who ? who.full : who.surname).endsWith('s') ||
  (lowerOf(before) === 'der' && /.{4}in$/u.test(first?.text ?? ''));

/** `the mayor of Port Hallow, Ines Falk,`: all that stands between the commas is a name. */
function behindOffice(tokens: readonly Token[], at: number, grammar: Grammar): Subject | undefined {
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  if (comma < 0 || comma - at > LONGEST_OFFICE + 2 || !isOfficePhrase(tokens.slice(at, comma), grammar))
    return undefined;
  const run = runAt(tokens, comma + 1, grammar);
  const behind = run && tokens[run.to];
  if (!run || (behind && !/^[,.;:!?]$/.test(behind.text))) return undefined;
  const who = personIn(tokens, run, grammar, { bounded: true, opens: false });
  if (!who || !('full' in who)) return undefined;
  return { who, next: behind?.text === ',' ? run.to + 1 : run.to };
}

/**
 * `the mayor of Port Hallow`, and not `a friend of the mayor`: whoever is named next may be either of them. An article or a word in
 * small letters opens it.
 */
function isOfficePhrase(phrase: readonly Token[], grammar: Grammar): boolean {
  const preposition = phrase.findLastIndex((token) => grammar.prepositions.has(lowerOf(token)));
  const object = phrase.slice(preposition + 1);
  if (preposition >= 0 && !object.every((token) => /^\p{Lu}/u.test(token.text))) return false;
  if (phrase.some((token) => grammar.possessed.has(lowerOf(token)))) return false;
  const first = phrase[0];
  if (!first || (!isLower(first) && !grammar.articles.has(lowerOf(first)))) return false;
  return phrase.every((token) => {
    const word = lowerOf(token);
    return (
      isWord(token) &&
      !grammar.said.has(word) &&
      !grammar.auxiliaries.has(word) &&
      (!grammar.blockers.has(word) || (grammar.capitalNouns && word === 'des'))
    );
  });
}

/** The index behind an apposition, `, the mayor of Wick,`; that of its beginning when there is none, nothing when it does not end. */
export function behindApposition(
  tokens: readonly Token[],
  at: number,
  { said }: Grammar,
): number | undefined {
  if (tokens[at]?.text !== ',') return at;
  const end = tokens.findIndex(({ text }, index) => index > at && text === ',');
  if (end < 0 || end - at > LONGEST_APPOSITION) return undefined;
  return tokens.slice(at, end).some((token) => said.has(lowerOf(token))) ? undefined : end + 1;
}
