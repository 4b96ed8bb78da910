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
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const ORGANISATION = /^the\b|\b(?:desk|staff|agency|team|editors?|press|news|reuters|board)\b/i;
/** Scripts that write the family name first or have none. */
const FAMILY_FIRST = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

const normalizeName = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** Splits a full name. `Family, Given` is taken literally; an ambiguous name stays whole. */
export function parseAuthorName(full: string): AuthorName {
  const name = normalizeName(full);
  const whole = { family: name, given: '', suffix: '', isWhole: true };
  const parts = name.split(/\s*,\s*/);
  const [before = '', after, ...more] = parts.filter((part) => !SUFFIX.test(part));
  const words = before.split(' ');
  const suffix =
    [parts.find((part) => SUFFIX.test(part)), words.at(-1)].find((one) => SUFFIX.test(one ?? '')) ?? '';
  if (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  if (after && more.length === 0) return { family: words.join(' '), given: after, suffix, isWhole: false };
  if (words.length < 2 || ORGANISATION.test(name) || FAMILY_FIRST.test(name)) return whole;
  let start = words.length - 1;
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
