/** The looks of a site: `theme` in `site.json`. */
import * as v from 'valibot';
import { Color } from './color.ts';
import { described, flag, optional, PositiveInteger } from './fields.ts';

const Colors = v.strictObject({
  paper: optional(Color, 'Background of the page'),
  ink: optional(Color, 'Text'),
  accent: optional(Color, 'Links under the pointer, labels and marks'),
  rule: optional(Color, 'Lines between parts of the page'),
});

const MediaFile = (endings: string, hint: string) =>
  v.pipe(v.string(), v.regex(new RegExp(`^/media/[^?#]+\\.(?:${endings})$`, 'i'), hint));

const Picture = MediaFile(
  'svg|png|jpe?g|webp|avif|gif',
  'is not a picture; write /media/logo.svg or the like',
);

const Logo = v.strictObject({
  light: described(Picture, 'The logo on light paper: a picture in media/'),
  dark: optional(Picture, 'The logo on dark paper; that of light paper when absent'),
  width: optional(PositiveInteger, 'Added when publishing: the width of the picture'),
  height: optional(PositiveInteger, 'Added when publishing: its height'),
});

/** `serif` and `sans` are what the reader’s machine has; the others come with the app. */
const FACE_NAMES = ['source-serif', 'literata', 'atkinson', 'serif', 'sans'] as const;
export type FaceName = (typeof FACE_NAMES)[number];

const Face = v.union([
  v.picklist(FACE_NAMES),
  v.array(
    MediaFile(
      'woff2',
      'is not a WOFF2 file in media/; convert the font, and write its address, such as /media/fonts/name.woff2',
    ),
  ),
]);

const DateStyle = v.picklist(['long', 'short', 'numeric']);
export type DateStyle = v.InferOutput<typeof DateStyle>;

export const Theme = v.strictObject({
  accent: optional(Color, 'Colour of links and marks; dark pages have a lighter form of it'),
  colors: optional(
    v.strictObject({
      light: optional(Colors, 'Colours of light pages'),
      dark: optional(Colors, 'Colours of dark pages'),
    }),
    'Colours; the others have their defaults, or are derived from these',
  ),
  logo: optional(Logo, 'Picture shown instead of the site’s name at the top of every page'),
  faces: optional(
    v.strictObject({
      body: optional(
        Face,
        'Typeface of the text: a name, or a list of font files for its weights and italics',
      ),
      headline: optional(Face, 'Typeface of headlines and of the site’s name; that of the text when absent'),
    }),
    'Typefaces',
  ),
  dropCap: flag('Whether articles begin with a large letter, where the first paragraph is long enough'),
  pullquote: optional(
    v.picklist(['rule', 'mark', 'centered']),
    'Style of pull quotes: below a rule, with a quotation mark, or centered between rules; "rule" when absent',
  ),
  dateStyle: optional(
    DateStyle,
    'How dates are written: 10 October 2023, 10 Oct 2023 or 10/10/2023; "long" when absent',
  ),
});
export type Theme = v.InferOutput<typeof Theme>;
