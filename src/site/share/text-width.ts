/** Estimates text widths in bold serif type, for breaking lines without a font library. */

/** Widths of the characters from space to `~` in 1/100 em, measured in the bundled bold font. */
const ASCII_WIDTHS = [
  26, 38, 51, 56, 56, 91, 80, 29, 40, 40, 50, 56, 29, 31, 29, 29, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 30, 30, 56, 56, 56, 55,
  92, 75, 67, 67, 77, 65, 62, 77, 82, 40, 40, 73, 65, 95, 79, 79, 64, 79, 71, 58, 65, 75, 70, 107, 73, 69, 67, 41, 29, 41, 56, 46,
  33, 60, 65, 53, 65, 57, 41, 56, 67, 35, 34, 64, 35, 99, 67, 61, 64, 65, 52, 48, 40, 67, 61, 86, 65, 58, 53, 44, 56, 44, 56,
]; // prettier-ignore

/** Average widths of other scripts, in em. */
const SCRIPT_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uFF01-\uFF60]|\p{Extended_Pictographic}/u, 1],
  [/\p{scx=Arabic}/u, 0.46],
  [/\p{scx=Hebrew}/u, 0.5],
  [/[–“”„«»]/u, 0.5],
  [/[‘’‚·]/u, 0.3],
  [/[—…]/u, 1],
  [/\p{Lu}/u, 0.78],
];
const DEFAULT_CHARACTER_WIDTH = 0.64;

const characterWidth = (sign: string): number => {
  const ascii = ASCII_WIDTHS[(sign.codePointAt(0) ?? 0) - 32];
  if (ascii !== undefined) return ascii / 100;
  return SCRIPT_WIDTHS.find(([script]) => script.test(sign))?.[1] ?? DEFAULT_CHARACTER_WIDTH;
};

export function textWidth(words: string): number {
  let width = 0;
  for (const sign of words) width += characterWidth(sign);
  return width;
}
