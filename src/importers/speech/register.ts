/** The people that a text names, and who is meant by a part of a name. Pure. */
import type { Grammar } from './grammar.ts';
import { nameIn, runAt, textOf, type Person, type Run } from './names.ts';
import { isLower, lowerOf, tokensOf, type Token } from './tokens.ts';

/** A name that a text gives, and where. */
export interface Mention {
  readonly name: string;
  /** Its last word. */
  readonly last: string;
  /** Whether it is the whole name of one person. */
  readonly isWhole: boolean;
  /** Whether it opens a sentence, where any word has a capital. */
  readonly opens: boolean;
  /** Index of the paragraph; -1 for the headline. */
  readonly paragraph: number;
  readonly offset: number;
}

export interface Register {
  readonly mentions: readonly Mention[];
  /** Names behind words for a place, or behind an article: they are no people’s. */
  readonly places: ReadonlySet<string>;
}

/** A place in a text: who is meant there depends on what was said before. */
export interface Position {
  readonly paragraph: number;
  readonly offset: number;
}

const isBefore = (one: Position, { paragraph, offset }: Position): boolean =>
  one.paragraph < paragraph || (one.paragraph === paragraph && one.offset < offset);

/** Finds every name of a text. A surname in the headline introduces nobody. */
export function registerNames(headline: string, paragraphs: readonly string[], grammar: Grammar): Register {
  const mentions: Mention[] = [];
  const places = new Set<string>();
  [headline, ...paragraphs].forEach((text, index) => {
    const tokens = tokensOf(text).map(withoutPossessive);
    for (let at = 0; at < tokens.length; at++) {
      const run = runAt(tokens, at, grammar);
      if (!run) continue;
      const mention = mentionOf(tokens, run, grammar, index - 1);
      if (mention && (mention.isWhole || index > 0)) mentions.push(mention);
      const before = tokens[run.from - 1];
      if (before && isLower(before) && grammar.locatives.has(lowerOf(before)))
        places.add(textOf(tokens.slice(run.from, run.to)));
      at = run.to - 1;
    }
  });
  return { mentions, places };
}

/** `Vik’s` names Vik as well. */
const withoutPossessive = (token: Token): Token => ({
  ...token,
  text: token.text.replace(/(?<=.)['’]s$/, ''),
});

function mentionOf(
  tokens: readonly Token[],
  run: Run,
  grammar: Grammar,
  paragraph: number,
): Mention | undefined {
  const opens = run.from === 0 || !/^[\p{L}\p{N},;]/u.test(tokens[run.from - 1]?.text ?? '');
  const noun = GERMAN_ARTICLE.test(tokens[run.from - 1]?.text ?? '');
  let words = tokens.slice(run.from, run.to);
  // `Yesterday Nora Vik`, and `Neues von Nora Vik`
  const preposition = words.findLastIndex(({ text }) => /^(?:von|der|den)$/.test(text));
  if (grammar.capitalNouns && preposition > 0 && words.length - preposition > 2)
    words = words.slice(preposition + 1);
  const named =
    nameIn(words, grammar, { opens, noun }) ?? (opens ? nameIn(words.slice(1), grammar, {}) : undefined);
  const [first] = named?.words ?? [];
  const last = named?.words.at(-1);
  if (!named || !first || !last) return undefined;
  return {
    name: textOf(named.words),
    last: last.text,
    isWhole: named.isWhole,
    opens,
    paragraph,
    offset: first.start,
  };
}

/** A noun stands behind these, and then perhaps a name. */
const GERMAN_ARTICLE = /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|mein|sein|ihr|unser|dies)\p{Ll}{0,2})$/u;

/** `Vander Wal` is the surname of `Thomas Vander Wal`, if the text has named him so before; nothing when it could be two people’s. */
export function longest(name: string, at: Position, { mentions }: Register): string | undefined {
  const longer = mentions.filter((one) => one.isWhole && isBefore(one, at) && one.name.endsWith(` ${name}`));
  const forms = new Set(longer.map((one) => one.name));
  return forms.size > 1 ? undefined : ([...forms][0] ?? name);
}

/**
 * The whole name of a person of whom only the surname is given: the one whole name with it that the text has had so far, when the
 * text has not named somebody by that surname alone before, speaks of no relatives there, and the form of address fits.
 */
export function fullest(
  { surname, courtesy }: Extract<Person, { surname: string }>,
  at: Position,
  register: Register,
  texts: readonly string[],
  grammar: Grammar,
): string | undefined {
  const known = register.mentions.filter((one) => one.last === surname && isBefore(one, at));
  const first = known.find(({ paragraph }) => paragraph >= 0) ?? known[0];
  if (!first?.isWhole || known.some((one) => one.name !== surname && one.name !== first.name))
    return undefined;
  const near = new Set([Math.max(0, first.paragraph), at.paragraph - 1, at.paragraph]);
  const words = [...near].flatMap((paragraph) => tokensOf(texts[paragraph] ?? '')).map(lowerOf);
  if (words.some((word) => grammar.kin.has(word))) return undefined;
  return fits(courtesy, words, grammar) ? first.name : undefined;
}

/** Whether what is said around a name is said of a woman, or of a man, as the form of address is. */
function fits(
  courtesy: 'female' | 'male' | undefined,
  words: readonly string[],
  { female, male }: Grammar,
): boolean {
  const isShown = (list: ReadonlySet<string>): boolean =>
    words.some((word) => list.has(word) && !ADDRESS.test(word));
  if (courtesy === 'female') return isShown(female) && !isShown(male);
  return courtesy === undefined || !isShown(female) || isShown(male);
}

/** The form of address itself shows nothing of whom it means. */
const ADDRESS =
  /^(?:mrs?|ms|miss|m|mme|mlle|monsieur|madame|herr|frau|sra?|sig|signora?|señora?|senhora?|госпожа|господин)$/;

/** The one person whom the text has named up to a place, when it did so in the same paragraph. */
export function onlyPerson(at: Position, { mentions, places }: Register): Mention | undefined {
  const sofar = mentions.filter((one) => (one.isWhole || !one.opens) && isBefore(one, at));
  const only = sofar.find(({ paragraph }) => paragraph === at.paragraph);
  const isOne = sofar.every(
    ({ name, last }) => name === only?.name || (last === name && only?.last === name),
  );
  return only?.isWhole && isOne && !places.has(only.name) ? only : undefined;
}
