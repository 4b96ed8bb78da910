/** Bylines: `By Jane Doe and John Roe, Middle East correspondents`. Pure. */
import type { Author } from '../../article/schema.ts';

export interface Byline {
  readonly authors: readonly Author[];
  /** Where they wrote from, when the line ends in `in Beirut`. */
  readonly place?: string;
}

const BY =
  /^(?:by|words by|written by|reported by|بقلم|كتب[:：]|מאת|von|par|por|автор[:：])\s?[:：]?\s(?=\S)/iu;
const ROLE =
  /correspondents?|editors?|reporters?|writers?|columnists?|analysts?|producers?|staff|bureau|chief|professors?|مراسل|محرر|כתב/iu;
const PARTICLE = /^(?:de|da|dos|du|del|della|der|den|van|von|bin|ibn|bint|al|el|la|le|abu|y|ter|ten)$/i;

/** Reads a line that is a byline and nothing else. */
export function readByline(words: string): Byline | undefined {
  if (words.length > 160 || !BY.test(words) || /[.!?]$/.test(words.replace(/\b(?:jr|sr)\.$/i, '')))
    return undefined;
  const [who, place] = splitPlace(words.replace(BY, ''));
  const authors: Author[] = [];
  for (const part of who.split(/\s*[,،]\s*|\s+(?:and|&|et|und|y|и)\s+|\s+و(?=\p{L})\s*/iu)) {
    const last = authors.at(-1);
    if (part === '') continue;
    if (last && ROLE.test(part))
      authors[authors.length - 1] = { ...last, role: last.role ? `${last.role}, ${part}` : part };
    else if (isName(part)) authors.push({ name: part });
    else return undefined;
  }
  return authors.length === 0 ? undefined : { authors, ...(place && { place }) };
}

function splitPlace(who: string): readonly [string, string?] {
  const parts = /^(?<who>.+?) in (?<place>\p{Lu}[\p{L} '’-]*)$/u.exec(who)?.groups;
  return parts ? [parts['who'] ?? '', parts['place']] : [who];
}

/** Up to six words, each with a capital where the script has them. */
function isName(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length <= 6 && words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || PARTICLE.test(word))
  );
}
