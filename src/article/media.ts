/** Films and recordings: their files, their tracks, and what stands around them. */
import * as v from 'valibot';
import { described, flag, Language, optional, Url, words } from './fields.ts';
import { Image } from './pictures.ts';
import { Text } from './spans.ts';

const Source = v.strictObject({
  src: described(Url, 'URL of the file'),
  type: words('Media type, such as video/mp4'),
});
const Track = v.strictObject({
  src: described(Url, 'URL of a WebVTT file'),
  kind: optional(v.picklist(['captions', 'subtitles', 'descriptions', 'chapters']), 'Kind of track'),
  language: optional(Language, 'Language of the track'),
  label: words('Name of the track in the menu'),
  default: flag('On by default'),
});
const source = described(Url, 'URL of the file');
const sources = v.pipe(
  v.array(Source),
  v.minLength(1, 'is empty; name a file, such as { "src": "/media/film.mp4" }'),
  v.description('The file in several formats, best first'),
);
/** The fields of who names one file, and perhaps its other formats. */
export const oneFile = { src: source, sources: v.optional(sources) };
/** The fields of who names the formats alone. */
export const manyFiles = { src: v.optional(source), sources };

/** What a film or a recording has beside its files and its transcript. */
export const media = {
  poster: optional(Image, 'Picture shown before it plays'),
  tracks: optional(v.array(Track), 'Captions and other tracks'),
  title: words('Title'),
  caption: optional(Text, 'The caption'),
  credit: words('Who made it'),
};
