/** Resolves CSS colours and computes their contrast (WCAG 2). */

/** Linear red, green and blue, from 0 to 1. */
type Rgb = readonly [number, number, number];

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function hex(text: string): Rgb {
  const digits = text.slice(1).length === 3 ? text.slice(1).replace(/./g, '$&$&') : text.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => linear(parseInt(digits.slice(at, at + 2), 16) / 255));
  return [r, g, b];
}

type Matrix = readonly [Rgb, Rgb, Rgb];
const times = (matrix: Matrix, [x, y, z]: Rgb): Rgb => {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
};
const map = ([x, y, z]: Rgb, change: (value: number) => number): Rgb => [change(x), change(y), change(z)];

// https://bottosson.github.io/posts/oklab/
const TO_LMS: Matrix = [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]]; // prettier-ignore
const TO_LAB: Matrix = [[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]]; // prettier-ignore
const FROM_LAB: Matrix = [[1, 0.3963377774, 0.2158037573], [1, -0.1055613458, -0.0638541728], [1, -0.0894841775, -1.291485548]]; // prettier-ignore
const FROM_LMS: Matrix = [[4.0767416621, -3.3077115913, 0.2309699292], [-1.2684380046, 2.6097574011, -0.3413193965], [-0.0041960863, -0.7034186147, 1.707614701]]; // prettier-ignore

const toLab = (rgb: Rgb): Rgb => times(TO_LAB, map(times(TO_LMS, rgb), Math.cbrt));
const fromLab = (lab: Rgb): Rgb =>
  map(
    times(
      FROM_LMS,
      map(times(FROM_LAB, lab), (value) => value ** 3),
    ),
    (value) => Math.min(1, Math.max(0, value)),
  );

/** Returns the colour of a token's value. */
export function resolve(
  value: string,
  tokens: Readonly<Record<string, string>>,
  scheme: 'light' | 'dark',
): Rgb {
  const named = /^var\((.+)\)$/.exec(value)?.[1];
  if (named !== undefined) return resolve(tokens[named] ?? '', tokens, scheme);
  const pair = /^light-dark\((.+), (.+)\)$/.exec(value);
  if (pair) return resolve(pair[scheme === 'light' ? 1 : 2] ?? '', tokens, scheme);
  const mix = /^color-mix\(in oklab, (.+) (\d+)%, (.+)\)$/.exec(value);
  if (!mix) return hex(value);
  const [one, two] = [mix[1], mix[3]].map((part) => toLab(resolve(part ?? '', tokens, scheme)));
  const share = Number(mix[2]) / 100;
  const [l = 0, a = 0, b = 0] = [0, 1, 2].map(
    (at) => (one?.[at] ?? 0) * share + (two?.[at] ?? 0) * (1 - share),
  );
  return fromLab([l, a, b]);
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Returns the contrast of two colours, from 1 to 21. */
export function contrast(one: Rgb, two: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
