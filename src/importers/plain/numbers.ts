/** Numbers as people write counts: separators, K and M, the digits of any script. Pure. */

const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

/** Writes the decimal digits of other scripts as 0 to 9. */
export const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const SCALE: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['m', 1e6],
]);
const GROUPED = /^\d{1,3}(?:[.,\u00a0\u202f \u2019'٬٫]\d{3})+$/;
const LARGEST = 1e12;

/** A whole number such as `443`, `1,204`, `1.2K` or `٤٤٣`; nothing for other words. */
export function readCount(words: string): number | undefined {
  const bare = words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  if (bare.length > 20) return undefined;
  const [, digits = '', unit = ''] = /^(\d[^a-z]*?)\s?([km]?)$/i.exec(westernDigits(bare)) ?? [];
  const scale = SCALE.get(unit.toLowerCase()) ?? 1;
  const value = GROUPED.test(digits)
    ? Number(digits.replace(/\D/g, ''))
    : Number(
        /^\d+$/.test(digits) || (scale > 1 && /^\d+[.,]\d+$/.test(digits)) ? digits.replace(',', '.') : NaN,
      );
  const count = Math.round(value * scale);
  return count <= LARGEST ? count : undefined;
}
