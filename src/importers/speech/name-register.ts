import type { Grammar } from './grammar.ts';
import { parseName, nameRunAt, joinTokens, type Person, type NameRun } from './names.ts';
import { isLowerCase, lowerCaseOf, tokenize, type SpeechToken } from './tokens.ts';

export interface NameMention {
  readonly name: string;
  readonly last: string;
  readonly isWhole: boolean;
  /** Whether it begins a sentence, where any word is capitalised. */
  readonly opensSentence: boolean;
  /** -1 for the headline. */
  readonly paragraph: number;
  readonly offset: number;
}

export interface NameRegister {
  readonly mentions: readonly NameMention[];
  /** Names after words for places or after an article; they are not people. */
  readonly places: ReadonlySet<string>;
}

/** A position in a text: who is meant depends on what came before. */
export interface TextPosition {
  readonly paragraph: number;
  readonly offset: number;
}

const isBefore = (one: TextPosition, { paragraph, offset }: TextPosition): boolean =>
  one.paragraph < paragraph || (one.paragraph === paragraph && one.offset < offset);

/** A surname in the headline introduces nobody. */
export function registerNames(
  headline: string,
  paragraphs: readonly string[],
  grammar: Grammar,
): NameRegister {
  const mentions: NameMention[] = [];
  const places = new Set<string>();
  [headline, ...paragraphs].forEach((text, index) => {
    const tokens = tokenize(text).map(withoutPossessive);
    for (let at = 0; at < tokens.length; at++) {
      const run = nameRunAt(tokens, at, grammar);
      if (!run) continue;
      const mention = mentionOf(tokens, run, grammar, index - 1);
      if (mention && (mention.isWhole || index > 0)) mentions.push(mention);
      const before = tokens[run.from - 1];
      if (before && isLowerCase(before) && grammar.locatives.has(lowerCaseOf(before)))
        places.add(joinTokens(tokens.slice(run.from, run.to)));
      at = run.to - 1;
    }
  });
  return { mentions, places };
}

/** `Vik’s` names Vik as well. */
const withoutPossessive = (token: SpeechToken): SpeechToken => ({
  ...token,
  text: token.text.replace(/(?<=.)['’]s$/, ''),
});

function mentionOf(
  tokens: readonly SpeechToken[],
  run: NameRun,
  grammar: Grammar,
  paragraph: number,
): NameMention | undefined {
  const opens = run.from === 0 || !/^[\p{L}\p{N},;]/u.test(tokens[run.from - 1]?.text ?? '');
  const noun = GERMAN_ARTICLE.test(tokens[run.from - 1]?.text ?? '');
  let words = tokens.slice(run.from, run.to);
  // `Yesterday Nora Vik`, and `Neues von Nora Vik`.
  const preposition = words.findLastIndex(({ text }) => /^(?:von|der|den)$/.test(text));
  if (grammar.capitalNouns && preposition > 0 && words.length - preposition > 2)
    words = words.slice(preposition + 1);
  const named =
    parseName(words, grammar, { opensSentence: opens, startsWithNoun: noun }) ??
    (opens ? parseName(words.slice(1), grammar, {}) : undefined);
  const [first] = named?.words ?? [];
  const last = named?.words.at(-1);
  if (!named || !first || !last) return undefined;
  return {
    name: joinTokens(named.words),
    last: last.text,
    isWhole: named.isWhole,
    opensSentence: opens,
    paragraph,
    offset: first.start,
  };
}

/** After these comes a noun, and then perhaps a name. */
const GERMAN_ARTICLE = /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|mein|sein|ihr|unser|dies)\p{Ll}{0,2})$/u;

/** `Vander Wal` is the surname of `Thomas Vander Wal`, if named before; undefined when it could be two people's. */
export function longestForm(name: string, at: TextPosition, { mentions }: NameRegister): string | undefined {
  const longer = mentions.filter((one) => one.isWhole && isBefore(one, at) && one.name.endsWith(` ${name}`));
  const forms = new Set(longer.map((one) => one.name));
  return forms.size > 1 ? undefined : ([...forms][0] ?? name);
}

/**
 * The only full name with the surname so far, if nobody else is called by it, no relatives are near, and the form of
 * address fits.
 */
export function fullName(
  { surname, courtesy }: Extract<Person, { surname: string }>,
  at: TextPosition,
  register: NameRegister,
  texts: readonly string[],
  grammar: Grammar,
): string | undefined {
  const known = register.mentions.filter((one) => one.last === surname && isBefore(one, at));
  const first = known.find(({ paragraph }) => paragraph >= 0) ?? known[0];
  if (!first?.isWhole || known.some((one) => one.name !== surname && one.name !== first.name))
    return undefined;
  const near = new Set([Math.max(0, first.paragraph), at.paragraph - 1, at.paragraph]);
  const words = [...near].flatMap((paragraph) => tokenize(texts[paragraph] ?? '')).map(lowerCaseOf);
  if (words.some((word) => grammar.kin.has(word))) return undefined;
  return fitsGender(courtesy, words, grammar) ? first.name : undefined;
}

function fitsGender(
  courtesy: 'female' | 'male' | undefined,
  words: readonly string[],
  { female, male }: Grammar,
): boolean {
  const isShown = (list: ReadonlySet<string>): boolean =>
    words.some((word) => list.has(word) && !FORM_OF_ADDRESS.test(word));
  if (courtesy === 'female') return isShown(female) && !isShown(male);
  return courtesy === undefined || !isShown(female) || isShown(male);
}

/** A form of address says nothing about who it refers to. */
const FORM_OF_ADDRESS =
  /^(?:mrs?|ms|miss|m|mme|mlle|monsieur|madame|herr|frau|sra?|sig|signora?|señora?|senhora?|госпожа|господин)$/;

/** The only person named so far, if in the same paragraph. */
export function onlyPerson(at: TextPosition, { mentions, places }: NameRegister): NameMention | undefined {
  const sofar = mentions.filter((one) => (one.isWhole || !one.opensSentence) && isBefore(one, at));
  const only = sofar.find(({ paragraph }) => paragraph === at.paragraph);
  const isOne = sofar.every(
    ({ name, last }) => name === only?.name || (last === name && only?.last === name),
  );
  return only?.isWhole && isOne && !places.has(only.name) ? only : undefined;
}
