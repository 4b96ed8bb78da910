/** Names in a text, and the fullest form that an article gives them. Pure. */

/** Words with a capital that stand together, and where. */
export interface NameRun {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-]+[\p{L}\p{M}\p{N}]+)*/gu;
const PARTICLE = /^(?:de|da|dos|du|del|della|der|den|van|von|bin|ibn|bint|al|el|la|ter|zu)$/;
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Premier|Prime|Minister|Chancellor|Secretary|Senator|Governor|Mayor|Judge|Justice|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Rabbi|Imam|Sheikh|General|Colonel|Major|Captain|Lieutenant|Sergeant|Professor|Spokesman|Spokeswoman|Spokesperson|Ambassador|Director|Chairman|Chairwoman|Chief|Commissioner|Councillor|Coach|Foreign|Defence|Defense|Interior|Deputy|Vice|General-Secretary|Herr|Frau|Monsieur|Madame|Señor|Señora)$/;
const FUNCTION =
  /^(?:The|A|An|And|But|Or|So|Yet|In|On|At|By|For|From|To|Of|With|When|While|As|After|Before|Since|Last|This|That|These|Those|Then|There|If|It|Its|Both|Also|Reacting|According|Earlier|Later|Meanwhile|However|Though|Although|Yesterday|Today|Tomorrow|Le|Les|Der|Die|Das|El|Los|Il|Said|Asked)$/;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/;
const PRONOUN = /^(?:he|she|they|it|i|we|you|il|elle|er|sie|él|ella|он|она)$/i;

/** Whether a phrase is a pronoun alone. */
export const isPronoun = (phrase: string): boolean => PRONOUN.test(phrase.trim());

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const bare = (word: string): string => word.replace(/['’]s$|['’]$/u, '');

/** A longer run is a headline in capitals, not a name. */
const LONGEST_RUN = 12;

/** Every run of capitalised words, particles between them included, without titles, articles and possessive endings. */
export function nameRuns(text: string): NameRun[] {
  const runs: NameRun[] = [];
  let run: RegExpExecArray[] = [];
  const close = () => {
    const named = cleaned(run);
    if (named) runs.push(named);
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const last = run.at(-1);
    const joins = last && /^\.? $/.test(text.slice(last.index + last[0].length, match.index));
    if (last && (!joins || run.length > LONGEST_RUN || bare(last[0]) !== last[0])) close();
    if (isCapital(match[0]) || (run.length > 0 && PARTICLE.test(match[0]))) run.push(match);
    else close();
  }
  close();
  return runs;
}

function cleaned(run: readonly RegExpExecArray[]): NameRun | undefined {
  const titled = run.findLastIndex((word) => TITLE.test(word[0]));
  const words = run.slice(titled + 1 < run.length ? titled + 1 : 0);
  while (words.length > 0 && isNoName(words[0]?.[0] ?? '')) words.shift();
  while (words.length > 0 && (PARTICLE.test(words.at(-1)?.[0] ?? '') || isNoName(words.at(-1)?.[0] ?? '')))
    words.pop();
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 5) return undefined;
  const end = last.index + bare(last[0]).length;
  return { name: first.input.slice(first.index, end), start: first.index, end };
}

const isNoName = (word: string): boolean => FUNCTION.test(word) || CALENDAR.test(word) || PRONOUN.test(word);

/** The names of an article by their last word, each with the paragraph it first stands in. */
export type Register = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Registers all names of two words or more. */
export function registerNames(texts: readonly string[]): Register {
  const register = new Map<string, Map<string, number>>();
  texts.forEach((text, at) => {
    for (const { name } of nameRuns(text)) {
      const surname = name.split(' ').at(-1) ?? '';
      if (surname === name) continue;
      const forms = register.get(surname) ?? new Map<string, number>();
      if (!forms.has(name)) forms.set(name, at);
      register.set(surname, forms);
    }
  });
  return register;
}

/**
 * The full form of a surname: the one that the article has introduced up to a paragraph, else the only one it has at all.
 * Two of them leave the surname as it is: nobody is credited with another's words.
 */
export function fullest(name: string, paragraph: number, register: Register): string {
  const forms = register.get(name);
  if (!forms) return name;
  const introduced = [...forms].filter(([, first]) => first <= paragraph).map(([form]) => form);
  const only = introduced.length > 0 ? introduced : [...forms.keys()];
  return only.length === 1 ? (only[0] ?? name) : name;
}
