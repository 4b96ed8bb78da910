/** Colours as `site.json` writes them. */
import * as v from 'valibot';

const NUMBER = '[-+]?(?:\\d+\\.?\\d*|\\.\\d+)';
const GAP = '(?:\\s+|\\s*,\\s*)';
const call = (name: string, ...values: readonly string[]): string =>
  `${name}\\(\\s*${values.join(GAP)}\\s*\\)`;

const FORMS = [
  '#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})',
  call('rgb', NUMBER, NUMBER, NUMBER),
  call('hsl', `${NUMBER}(?:deg)?`, `${NUMBER}%`, `${NUMBER}%`),
  call('oklch', `${NUMBER}%?`, NUMBER, `${NUMBER}(?:deg)?`),
];

/** Opaque, since the contrast of a transparent colour depends on what is behind it. */
export const Color = v.pipe(
  v.string(),
  v.regex(
    new RegExp(`^(?:${FORMS.join('|')})$`),
    'is not a colour that is read here; write one such as #8a1c1c, rgb(138 28 28), hsl(0 66% 33%) or oklch(0.42 0.14 27)',
  ),
  v.description('A colour: #8a1c1c, rgb(138 28 28), hsl(0 66% 33%) or oklch(0.42 0.14 27)'),
);
