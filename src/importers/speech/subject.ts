import type { Grammar } from './grammar.ts';
import { isOffice, identifyPerson, nameRunAt, type Person } from './names.ts';
import { isNeverName } from './not-names.ts';
import { isLowerCase, isWord, lowerCaseOf, type SpeechToken } from './tokens.ts';

/** `same` is the person named before; `next` is the index after the subject. */
export interface Subject {
  readonly who: Person | 'same';
  readonly next: number;
}

const MAX_OFFICE_WORDS = 7;
const MAX_APPOSITION_TOKENS = 16;

/** `Vik`, `she`, `the harbour master Ines Falk`, `the harbour master, Ines Falk,`. */
export function subjectAt(tokens: readonly SpeechToken[], at: number, grammar: Grammar): Subject | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (grammar.pronouns.has(lowerCaseOf(first))) return { who: 'same', next: at + 1 };
  const name = skipOffice(tokens, at, grammar);
  const direct = name === undefined ? undefined : namedSubject(tokens, at, name, grammar);
  return direct ?? nameAfterOffice(tokens, at, grammar);
}

/** Index of the name after a lower-case office; undefined when other words precede it. */
function skipOffice(tokens: readonly SpeechToken[], at: number, grammar: Grammar): number | undefined {
  let next = at;
  let run = nameRunAt(tokens, next, grammar);
  // `Port Hallow police chief Tomas Hale`
  if (run && isLowerCase(tokens[run.to])) {
    let office = run.to;
    while (isOfficeWord(tokens[office], grammar) && office < run.to + 4) office++;
    const last = tokens[office - 1];
    if (
      office > run.to &&
      last &&
      isLowerCase(last) &&
      isOffice(last, grammar) &&
      nameRunAt(tokens, office, grammar)
    )
      return office;
  }
  while (!run && next < at + MAX_OFFICE_WORDS && isOfficeWord(tokens[next], grammar))
    run = nameRunAt(tokens, ++next, grammar);
  const last = tokens[next - 1];
  // `the company Acme Nordic` is no person, and `адвокат Анны Орловой` is not her.
  const belongs = last && (grammar.possessed.has(lowerCaseOf(last)) || isNeverName(last, grammar));
  if (!run || (next > at && belongs)) return undefined;
  return next;
}

function isOfficeWord(token: SpeechToken | undefined, grammar: Grammar): boolean {
  if (!token || !isWord(token)) return false;
  const word = lowerCaseOf(token);
  if (grammar.articles.has(word)) return true;
  if (!isLowerCase(token) && !isOffice(token, grammar)) return false;
  if (grammar.said.has(word) || grammar.auxiliaries.has(word)) return false;
  return (
    !grammar.prepositions.has(word) &&
    !grammar.blockers.has(word) &&
    !/(?:ing|ed)$/.test(ifEnglish(word, grammar))
  );
}

/** In English, a word ending in -ing or -ed before a name is more often a verb. */
const ifEnglish = (word: string, grammar: Grammar): string =>
  grammar.articles.has('the') && !grammar.titles.has(word) ? word : '';

function namedSubject(
  tokens: readonly SpeechToken[],
  from: number,
  at: number,
  grammar: Grammar,
): Subject | undefined {
  const run = nameRunAt(tokens, at, grammar);
  if (!run) return undefined;
  const before = at > from ? tokens[at - 1] : undefined;
  const isArticle = before !== undefined && grammar.articles.has(lowerCaseOf(before));
  // `the Green Party`, and `a Nora Vik`, which in Spanish means `to Nora Vik`.
  if (isArticle && !grammar.capitalNouns && !isOffice(tokens[at], grammar)) return undefined;
  const who = identifyPerson(tokens, run, grammar, {
    isBounded: before !== undefined && !isArticle && !grammar.capitalNouns,
    opensSentence: at === 0,
    startsWithNoun: before !== undefined && !/^\d+-?jährige[rn]?$/.test(before.text),
  });
  if (!who || (before && grammar.capitalNouns && isOblique(before, tokens[at], who))) return undefined;
  return { who, next: run.to };
}

/** `die Anwältin Nora Viks`, `der Nachbarin Nora Vik`. */
const isOblique = (before: SpeechToken, first: SpeechToken | undefined, who: Person): boolean =>
  ('full' in who ? who.full : who.surname).endsWith('s') ||
  (lowerCaseOf(before) === 'der' && /.{4}in$/u.test(first?.text ?? ''));

/** `the mayor of Port Hallow, Ines Falk,`: only a name stands between the commas. */
function nameAfterOffice(tokens: readonly SpeechToken[], at: number, grammar: Grammar): Subject | undefined {
  const comma = tokens.findIndex(({ text }, index) => index > at && text === ',');
  if (comma < 0 || comma - at > MAX_OFFICE_WORDS + 2 || !isOfficePhrase(tokens.slice(at, comma), grammar))
    return undefined;
  const run = nameRunAt(tokens, comma + 1, grammar);
  const behind = run && tokens[run.to];
  if (!run || (behind && !/^[,.;:!?]$/.test(behind.text))) return undefined;
  const who = identifyPerson(tokens, run, grammar, { isBounded: true, opensSentence: false });
  if (!who || !('full' in who)) return undefined;
  return { who, next: behind?.text === ',' ? run.to + 1 : run.to };
}

/** `the mayor of Port Hallow`, but not `a friend of the mayor`, where the next name could be either. */
function isOfficePhrase(phrase: readonly SpeechToken[], grammar: Grammar): boolean {
  const preposition = phrase.findLastIndex((token) => grammar.prepositions.has(lowerCaseOf(token)));
  const object = phrase.slice(preposition + 1);
  if (preposition >= 0 && !object.every((token) => /^\p{Lu}/u.test(token.text))) return false;
  if (phrase.some((token) => grammar.possessed.has(lowerCaseOf(token)))) return false;
  const first = phrase[0];
  if (!first || (!isLowerCase(first) && !grammar.articles.has(lowerCaseOf(first)))) return false;
  return phrase.every((token) => {
    const word = lowerCaseOf(token);
    return (
      isWord(token) &&
      !grammar.said.has(word) &&
      !grammar.auxiliaries.has(word) &&
      (!grammar.blockers.has(word) || (grammar.capitalNouns && word === 'des'))
    );
  });
}

/** Index after an apposition, `, the mayor of Wick,`; unchanged if there is none, undefined if it does not end. */
export function skipApposition(
  tokens: readonly SpeechToken[],
  at: number,
  { said }: Grammar,
): number | undefined {
  if (tokens[at]?.text !== ',') return at;
  const end = tokens.findIndex(({ text }, index) => index > at && text === ',');
  if (end < 0 || end - at > MAX_APPOSITION_TOKENS) return undefined;
  return tokens.slice(at, end).some((token) => said.has(lowerCaseOf(token))) ? undefined : end + 1;
}
