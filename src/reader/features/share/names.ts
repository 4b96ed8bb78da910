/** A name as citations write it. Pure. */

export interface Name {
  readonly family: string;
  readonly given: string;
  /** Such as `Jr.`; empty for most. */
  readonly suffix: string;
  /** Not a person's: a desk, an agency. It is never turned round. */
  readonly isWhole: boolean;
}

/** Small words that belong to the family name. */
const PARTICLE =
  /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|ten|ter|al|el|bin|ibn|af|av|zu|zum)$/;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
const DESK = /^the\b|\b(?:desk|staff|agency|team|editors?|press|news|reuters|board)\b/i;
/** Scripts that write the family name first, or no family name in our sense. */
const FAMILY_FIRST = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

const clean = (name: string): string => name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

/** Cuts a full name in two. `Family, Given` is taken as it says; what cannot be told apart stays whole. */
export function readName(full: string): Name {
  const name = clean(full);
  const whole = { family: name, given: '', suffix: '', isWhole: true };
  const parts = name.split(/\s*,\s*/);
  const [before = '', after, ...more] = parts.filter((part) => !SUFFIX.test(part));
  const words = before.split(' ');
  const suffix =
    [parts.find((part) => SUFFIX.test(part)), words.at(-1)].find((one) => SUFFIX.test(one ?? '')) ?? '';
  if (words.length > 1 && SUFFIX.test(words.at(-1) ?? '')) words.pop();
  if (after && more.length === 0) return { family: words.join(' '), given: after, suffix, isWhole: false };
  if (words.length < 2 || DESK.test(name) || FAMILY_FIRST.test(name)) return whole;
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start--;
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    suffix,
    isWhole: false,
  };
}

/** `Ana María` -> `A. M.`; a name with a hyphen keeps it: `Jean-Luc` -> `J.-L.` */
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
