/** Pictures: a file and its words, with the sizes that publishing makes of it. */
import * as v from 'valibot';
import { described, optional, Size, Url, words } from './fields.ts';
import { Text } from './spans.ts';

const FROM_PUBLISHING = 'leave renditions out, publishing makes them';
/** The sizes and formats of a picture. Made when publishing; their files are named by `renditions.ts`. */
export const Renditions = v.strictObject({
  name: described(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{8,64}$/, `is not the name of files; ${FROM_PUBLISHING}`)),
    'Start of the file names: a hash of the picture',
  ),
  widths: described(
    v.pipe(v.array(Size), v.minLength(1, `holds no width; ${FROM_PUBLISHING}`)),
    'Widths in pixels, ascending',
  ),
  formats: described(v.array(v.picklist(['avif', 'webp'])), 'Other formats than that of src, best first'),
  colour: optional(
    v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/, `is not a colour such as #8a1c1c; ${FROM_PUBLISHING}`)),
    'Mean colour, shown until the picture has loaded; absent for transparent pictures',
  ),
});
export type Renditions = v.InferOutput<typeof Renditions>;

const image = {
  src: described(Url, 'URL of the picture; /media/… for a file in the content folder'),
  alt: described(v.string(), 'What the picture shows, for readers who cannot see it; empty if decorative'),
  width: optional(Size, 'Width in pixels'),
  height: optional(Size, 'Height in pixels'),
  renditions: optional(Renditions, 'Added when publishing; do not write it yourself'),
};
/** A picture file and its alternative text. */
export const Image = v.strictObject(image);
export type Image = v.InferOutput<typeof Image>;

/** The fields of a figure, and of the block that is one. */
export const figure = {
  image: described(Image, 'The picture'),
  caption: optional(Text, 'The caption'),
  credit: words('Who made the picture or owns the rights'),
  size: optional(v.picklist(['column', 'wide', 'full']), 'Width: the text column, wider, or full width'),
};
/** A picture with caption and credit. */
export const Figure = v.strictObject(figure);
export type Figure = v.InferOutput<typeof Figure>;
