/** Which highlights are shown. Pure. */
import { wordsOf, type Highlight } from './annotation.ts';

export interface Choice {
  /** Address of the article; empty for any, as are the others. */
  readonly article: string;
  readonly search: string;
  readonly colour: string;
  readonly tag: string;
}

/** A text as it is searched: without case, accents and signs over and under letters. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The highlights of that article, colour and tag whose words, note, tags or headline hold every word that is searched for. */
export function chosen(highlights: readonly Highlight[], choice: Choice): Highlight[] {
  const { article, search, colour, tag } = choice;
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  return highlights.filter((one) => {
    if (article !== '' && one.article !== article) return false;
    if ((colour !== '' && one.colour !== colour) || (tag !== '' && !one.tags.includes(tag))) return false;
    const text = folded([wordsOf(one), one.note, ...one.tags, one.headline].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** The same, grouped by article and in the order given. */
export function byArticle(highlights: readonly Highlight[]): Map<string, Highlight[]> {
  const groups = new Map<string, Highlight[]>();
  for (const one of highlights) {
    const group = groups.get(one.article);
    if (group) group.push(one);
    else groups.set(one.article, [one]);
  }
  return groups;
}

/** Every article that highlights are of, with its headline as it was when the last of them was made. */
export const articlesOf = (highlights: readonly Highlight[]): [article: string, headline: string][] =>
  [...byArticle(highlights)].map(([article, of]) => {
    const last = of.reduce((one, other) => (other.created > one.created ? other : one));
    return [article, last.headline || article];
  });

/** All tags, each once, as a language sorts them. */
export const tagsOf = (highlights: readonly Highlight[], language: string): string[] =>
  [...new Set(highlights.flatMap(({ tags }) => tags))].sort(new Intl.Collator(language).compare);
