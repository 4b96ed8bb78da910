import * as v from 'valibot';
import { described, optional, PositiveInteger, Url, optionalString } from './fields.ts';
import { Text } from './spans.ts';

const RENDITIONS_HINT = 'leave renditions out, publishing makes them';
/** Made when publishing; `renditions.ts` names the files. */
export const Renditions = v.strictObject({
  name: described(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/, `is not the name of files; ${RENDITIONS_HINT}`)),
    'Start of the file names: a hash of the picture',
  ),
  widths: described(
    v.pipe(v.array(PositiveInteger), v.minLength(1, `holds no width; ${RENDITIONS_HINT}`)),
    'Widths in pixels, ascending',
  ),
  formats: described(v.array(v.picklist(['avif', 'webp'])), 'Other formats than that of src, best first'),
  colour: optional(
    v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, `is not a colour such as #8a1c1c; ${RENDITIONS_HINT}`)),
    'Mean colour, shown until the picture has loaded; absent for transparent pictures',
  ),
});
export type Renditions = v.InferOutput<typeof Renditions>;

const imageFields = {
  src: described(Url, 'URL of the picture; /media/… for a file in the content folder'),
  alt: described(v.string(), 'What the picture shows, for readers who cannot see it; empty if decorative'),
  width: optional(PositiveInteger, 'Width in pixels'),
  height: optional(PositiveInteger, 'Height in pixels'),
  renditions: optional(Renditions, 'Added when publishing; do not write it yourself'),
};
export const Image = v.strictObject(imageFields);
export type Image = v.InferOutput<typeof Image>;

export const figureFields = {
  image: described(Image, 'The picture'),
  caption: optional(Text, 'The caption'),
  credit: optionalString('Who made the picture or owns the rights'),
  size: optional(v.picklist(['column', 'wide', 'full']), 'Width: the text column, wider, or full width'),
};
export const Figure = v.strictObject(figureFields);
export type Figure = v.InferOutput<typeof Figure>;
