/** Which highlights are shown. Pure. */
import { wordsOf, type Highlight } from './annotation.ts';

export interface Choice {
  readonly search: string;
  /** Empty for any. */
  readonly colour: string;
  readonly tag: string;
}

/** A text as it is searched: without case, accents and signs over and under letters. */
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** The highlights of that colour and tag whose words, note, tags or headline hold every word that is searched for. */
export function chosen(highlights: readonly Highlight[], { search, colour, tag }: Choice): Highlight[] {
  const wanted = folded(search).split(/\s+/).filter(Boolean);
  return highlights.filter((one) => {
    if ((colour !== '' && one.colour !== colour) || (tag !== '' && !one.tags.includes(tag))) return false;
    const text = folded([wordsOf(one), one.note, ...one.tags, one.headline].join('\n'));
    return wanted.every((word) => text.includes(word));
  });
}

/** All tags, each once, as a language sorts them. */
export const tagsOf = (highlights: readonly Highlight[], language: string): string[] =>
  [...new Set(highlights.flatMap(({ tags }) => tags))].sort(new Intl.Collator(language).compare);
