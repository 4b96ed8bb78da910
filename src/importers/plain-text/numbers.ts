const ZERO_CODE_POINTS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

export const toWesternDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZERO_CODE_POINTS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const UNIT_FACTORS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['m', 1e6],
]);
const GROUPED_DIGITS = /^\d{1,3}(?:[.,\u00a0\u202f \u2019'٬٫]\d{3})+$/;
const MAX_NUMBER = 1e12;

/** Parses an integer such as `443`, `1,204`, `1.2K` or `٤٤٣`; undefined for anything else. */
export function parseCount(words: string): number | undefined {
  const bare = words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').trim();
  if (bare.length > 20) return undefined;
  const [, digits = '', unit = ''] = /^(\d[^a-z]*?)\s?([km]?)$/i.exec(toWesternDigits(bare)) ?? [];
  const scale = UNIT_FACTORS.get(unit.toLowerCase()) ?? 1;
  const value = GROUPED_DIGITS.test(digits)
    ? Number(digits.replace(/\D/g, ''))
    : Number(
        /^\d+$/.test(digits) || (scale > 1 && /^\d+[.,]\d+$/.test(digits)) ? digits.replace(',', '.') : NaN,
      );
  const count = Math.round(value * scale);
  return count <= MAX_NUMBER ? count : undefined;
}
