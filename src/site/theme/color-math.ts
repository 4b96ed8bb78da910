/** Contrast by WCAG 2, and colours that reach it. All results are `#rrggbb`. Pure. */
import {
  clampChroma,
  formatHex,
  interpolate,
  modeHsl,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  parse,
  useMode as defineMode,
  wcagContrast,
} from 'culori/fn';

for (const mode of [modeRgb, modeHsl, modeLrgb, modeOklab]) defineMode(mode);
const toOklch = defineMode(modeOklch);

/** In the colours that every screen shows. Throws if the text is not a colour of `article/color.ts`. */
export function toHex(color: string): string {
  const parsed = parse(color);
  if (!parsed) throw new Error(`${color} is not a colour`);
  return formatHex(clampChroma(parsed, 'oklch'));
}

/** 1 to 21. */
export const contrast = (a: string, b: string): number => wcagContrast(a, b);

/** `share` of `other`, from 0 to 1, in Oklab as `color-mix()` does. */
export const mix = (color: string, other: string, share: number): string =>
  formatHex(interpolate([color, other], 'oklab')(share));

export interface Background {
  readonly color: string;
  readonly ratio: number;
}

export const isReadable = (color: string, backgrounds: readonly Background[]): boolean =>
  backgrounds.every((on) => contrast(color, on.color) >= on.ratio);

const LIGHTNESS_STEPS = 200;

/** The colour of the same hue that differs least in lightness and is readable on all backgrounds; undefined if there is none. */
export function nearestReadable(color: string, backgrounds: readonly Background[]): string | undefined {
  const { l, ...rest } = toOklch(color)!;
  const start = Math.round(l * LIGHTNESS_STEPS);
  for (let distance = 0; distance <= LIGHTNESS_STEPS; distance++)
    for (const step of [start - distance, start + distance]) {
      if (step < 0 || step > LIGHTNESS_STEPS) continue;
      const found =
        distance === 0 ? color : formatHex(clampChroma({ ...rest, l: step / LIGHTNESS_STEPS }, 'oklch'));
      if (isReadable(found, backgrounds)) return found;
    }
  return undefined;
}
