/** Author names in the parts that citations need. Pure. */

export interface AuthorName {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
  /** The name of an organisation, which is never inverted. */
  readonly isWhole: boolean;
}

const FAMILY_NAME_PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|ten|ter|al|el|bin|ibn|af|av|zu|zum)$/;
const SUFFIX = /^(?:[JS][Rr]\.?|II|III|IV|VI{0,3}|IX)$/;
/** Degrees and honours, which citations leave out. */
const CREDENTIAL =
  /^(?:Ph\.?D|D\.?Phil|M\.?D|J\.?D|M\.?B\.?A|M\.?A|M\.?Sc|B\.?A|B\.?Sc|R\.?N|[COM]BE|MP|Esq)\.?$/;
const TITLE = /^(?:Dr|Prof|Professor|Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Rev|Sen|Rep|Gov|Capt|Col|Gen)\.?$/;
const COMPANY = /^(?:Inc|Ltd|LLC|LLP|Co|Corp|PLC|GmbH|AG|S\.?A)\.?$/i;
/** Words that join several names, or the parts of an organisation's name. */
const JOINED = /\s(?:and|of|for|und|et|für|&)\s/i;
const ORGANISATION =
  /^the\b|(?<![\p{L}])(?:desk|staff|agency|agencia|agence|agentur|agenzia|team|editors?|press|news|reuters|board|universit\p{L}+|universidad\p{L}*|college|institut\p{L}*|academy|ministr?\p{L}*y|ministeri\p{L}*|ministère|department|office|bureau|organi[sz]a\p{L}+|commission|council|committee|association|society|foundation|federation|nations|company|corporation|group|network|authority|redaktion|redacción|rédaction|redazione|redação|verband|stiftung|gesellschaft|bundes\p{L}+)(?![\p{L}])/iu;
/** Joins two family names, as in `Ortega y Gasset`. */
const FAMILY_NAME_JOINER = /^(?:y|e|i)$/;
/** Scripts that write the family name first or have none. */
const FAMILY_FIRST = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

const normalizeName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** Splits a full name, without titles and degrees. `Family, Given` is taken literally; an ambiguous name stays whole. */
export function parseAuthorName(full: string): AuthorName {
  const name = normalizeName(full).replace(/^by (?=\S)/i, '');
  const whole = { family: name, given: '', suffix: '', isWhole: true };
  const parts = name.split(/\s*,\s*/).filter((part) => !CREDENTIAL.test(part));
  if (JOINED.test(name) || parts.slice(1).some((part) => COMPANY.test(part))) return whole;
  const [before = '', after, ...more] = parts.filter((part) => !SUFFIX.test(part));
  const words = before.split(' ');
  const suffix =
    [parts.find((part) => SUFFIX.test(part)), words.at(-1)].find((one) => SUFFIX.test(one ?? '')) ?? '';
  if (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  if (after && more.length === 0) return { family: words.join(' '), given: after, suffix, isWhole: false };
  while (words.length > 1 && TITLE.test(words[0] ?? '')) words.shift();
  if (words.length < 2 || ORGANISATION.test(name) || FAMILY_FIRST.test(name)) return whole;
  let start = words.length - 1;
  if (start > 2 && FAMILY_NAME_JOINER.test(words[start - 1] ?? '')) start -= 2;
  while (start > 1 && FAMILY_NAME_PARTICLE.test(words[start - 1] ?? '')) start--;
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    suffix,
    isWhole: false,
  };
}

/** `Ana María` becomes `A. M.`, and `Jean-Luc` becomes `J.-L.` */
export const initials = (given: string): string =>
  given
    .split(' ')
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part.matchAll(/./gu)][0]?.[0] ?? ''}.`)
        .join('-'),
    )
    .join(' ');
