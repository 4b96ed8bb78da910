/** Bylines: `By Jane Doe and John Roe, Middle East correspondents`. Pure. */
import type { Author } from '../../article/schema.ts';

export interface Byline {
  readonly authors: readonly Author[];
  /** Where they wrote from, when the line ends in `in Beirut`. */
  readonly place?: string;
}

const BY =
  /^(?:by|words by|written by|reported by|بقلم|كتب[:：]|מאת|von|par|por|автор[:：])\s?[:：]?\s(?=\S)|^(?:authors?|autor(?:in|en|es|a)?|auteurs?|autore|yazan|yazar|نویسنده|الكاتب|作者|撰文|记者|記者|文)\s?[:：]\s?(?=\S)/iu;
const ROLE =
  /(?<!\p{L})(?:correspondents?|editors?|reporters?|writers?|columnists?|analysts?|producers?|staff|bureau|chief|professors?)(?!\p{L})|مراسل|محرر|כתב/iu;
/** `CNN`, where the names are not in capitals too. */
const AGENCY = /^\p{Lu}{2,6}$/u;
const PARTICLE = /^(?:de|da|dos|du|del|della|der|den|van|von|bin|ibn|bint|al|el|la|le|abu|y|ter|ten)$/i;

/** Reads a line that is a byline and nothing else. */
export function readByline(words: string): Byline | undefined {
  if (words.length > 160 || !BY.test(words) || /[.!?]$/.test(words.replace(/\b(?:jr|sr)\.$/i, '')))
    return undefined;
  const [who, place] = splitPlace(words.replace(BY, ''));
  const authors: Author[] = [];
  for (const part of who.split(/\s*[,،]\s*/u).filter(Boolean)) {
    const last = authors.at(-1);
    if (last && (ROLE.test(part) || (AGENCY.test(part) && !AGENCY.test(last.name.split(' ')[0] ?? '')))) {
      authors[authors.length - 1] = inRole(last, part);
      continue;
    }
    const names = namesIn(part);
    if (!names) return undefined;
    authors.push(...names);
  }
  return authors.length === 0 ? undefined : { authors, ...(place && { place }) };
}

const inRole = (author: Author, role: string): Author => ({
  ...author,
  role: author.role ? `${author.role}, ${role}` : role,
});

/** The authors again, the last of them in the role that a line under a byline names; nothing when it names none. */
export const withRole = (authors: readonly Author[], words: string): Author[] | undefined => {
  const last = authors.at(-1);
  return last && !last.role && words.length < 60 && ROLE.test(words) && !/[.!?:]$/.test(words)
    ? [...authors.slice(0, -1), inRole(last, words)]
    : undefined;
};

/** `Jane Doe, Political Editor`, which is no headline's second line because of the office. */
export function readSigned(words: string): Byline | undefined {
  const [name = '', role = '', ...more] = words.split(', ');
  return more.length === 0 && isFullName(name) && ROLE.test(role) && role.length < 60 && !/[.!?:]$/.test(role)
    ? { authors: [{ name, role }] }
    : undefined;
}

/** A first name and a last one, each with a capital. */
export const isFullName = (words: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|der|al|bin)){1,3}$/u.test(words);

/** `Jane Doe and John Roe`; of `Jane Doe and staff`, she. */
function namesIn(part: string): Author[] | undefined {
  const names: Author[] = [];
  for (const one of part.split(/\s+(?:and|&|et|und|y|и)\s+|\s+و(?=\p{L})\s*/iu).filter(Boolean)) {
    const last = names.at(-1);
    if (isName(one)) names.push({ name: one });
    else if (last && ROLE.test(one)) names[names.length - 1] = inRole(last, one);
    else return undefined;
  }
  return names;
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
