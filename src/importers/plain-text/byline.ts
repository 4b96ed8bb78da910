import type { Author } from '../../article/schema.ts';

export interface ParsedByline {
  readonly authors: readonly Author[];
  readonly place?: string;
}

const BYLINE_PREFIX =
  /^(?:by|words by|written by|reported by|بقلم|كتب[:：]|מאת|von|par|por|автор[:：])\s?[:：]?\s(?=\S)|^(?:authors?|autor(?:in|en|es|a)?|auteurs?|autore|yazan|yazar|نویسنده|الكاتب|作者|撰文|记者|記者|文)\s?[:：]\s?(?=\S)/iu;
const ROLE_WORD =
  /(?<!\p{L})(?:correspondents?|editors?|reporters?|writers?|columnists?|analysts?|producers?|staff|bureau|chief|professors?)(?!\p{L})|مراسل|محرر|כתב/iu;
/** `CNN`, where the names are not in capitals too. */
const AGENCY_NAME = /^\p{Lu}{2,6}$/u;
const NAME_PARTICLE = /^(?:de|da|dos|du|del|della|der|den|van|von|bin|ibn|bint|al|el|la|le|abu|y|ter|ten)$/i;

/** Undefined unless the whole line is a byline. */
export function parseByline(words: string): ParsedByline | undefined {
  if (words.length > 160 || !BYLINE_PREFIX.test(words) || /[.!?]$/.test(words.replace(/\b(?:jr|sr)\.$/i, '')))
    return undefined;
  const [who, place] = splitPlace(words.replace(BYLINE_PREFIX, ''));
  const authors: Author[] = [];
  for (const part of who.split(/\s*[,،]\s*/u).filter(Boolean)) {
    const last = authors.at(-1);
    if (
      last &&
      (ROLE_WORD.test(part) || (AGENCY_NAME.test(part) && !AGENCY_NAME.test(last.name.split(' ')[0] ?? '')))
    ) {
      authors[authors.length - 1] = addRole(last, part);
      continue;
    }
    const names = parseNames(part);
    if (!names) return undefined;
    authors.push(...names);
  }
  return authors.length === 0 ? undefined : { authors, ...(place && { place }) };
}

const addRole = (author: Author, role: string): Author => ({
  ...author,
  role: author.role ? `${author.role}, ${role}` : role,
});

/** Adds the role on the line below a byline to its last author; undefined if the line is no role. */
export const withRoleOfLast = (authors: readonly Author[], words: string): Author[] | undefined => {
  const last = authors.at(-1);
  return last && !last.role && words.length < 60 && ROLE_WORD.test(words) && !/[.!?:]$/.test(words)
    ? [...authors.slice(0, -1), addRole(last, words)]
    : undefined;
};

/** `Jane Doe, Political Editor`; the role shows that it is not the second line of a headline. */
export function parseNameAndRole(words: string): ParsedByline | undefined {
  const [name = '', role = '', ...more] = words.split(', ');
  return more.length === 0 &&
    isFullName(name) &&
    ROLE_WORD.test(role) &&
    role.length < 60 &&
    !/[.!?:]$/.test(role)
    ? { authors: [{ name, role }] }
    : undefined;
}

export const isFullName = (words: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|del|van|von|der|al|bin)){1,3}$/u.test(words);

/** `Jane Doe and John Roe`; of `Jane Doe and staff` only the person. */
function parseNames(part: string): Author[] | undefined {
  const names: Author[] = [];
  for (const one of part.split(/\s+(?:and|&|et|und|y|и)\s+|\s+و(?=\p{L})\s*/iu).filter(Boolean)) {
    const last = names.at(-1);
    if (isPersonName(one)) names.push({ name: one });
    else if (last && ROLE_WORD.test(one)) names[names.length - 1] = addRole(last, one);
    else return undefined;
  }
  return names;
}

function splitPlace(who: string): readonly [string, string?] {
  const parts = /^(?<who>.+?) in (?<place>\p{Lu}[\p{L} '’-]*)$/u.exec(who)?.groups;
  return parts ? [parts['who'] ?? '', parts['place']] : [who];
}

/** Up to six words, capitalised where the script has capitals; not a date or number that is stuck to a name. */
function isPersonName(part: string): boolean {
  const words = part.split(' ');
  return (
    words.length <= 6 &&
    !/\d{2}/.test(part) &&
    words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || NAME_PARTICLE.test(word))
  );
}
