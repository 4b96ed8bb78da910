import * as v from 'valibot';
import { described, flag, Language, optional, Url, optionalString } from './fields.ts';
import { Image } from './pictures.ts';
import { Text } from './spans.ts';

const MediaSource = v.strictObject({
  src: described(Url, 'URL of the file'),
  type: optionalString('Media type, such as video/mp4'),
});
const TextTrack = v.strictObject({
  src: described(Url, 'URL of a WebVTT file'),
  kind: optional(v.picklist(['captions', 'subtitles', 'descriptions', 'chapters']), 'Kind of track'),
  language: optional(Language, 'Language of the track'),
  label: optionalString('Name of the track in the menu'),
  default: flag('On by default'),
});
const srcField = described(Url, 'URL of the file');
const sourcesField = v.pipe(
  v.array(MediaSource),
  v.minLength(1, 'is empty; name a file, such as { "src": "/media/film.mp4" }'),
  v.description('The file in several formats, best first'),
);
export const srcFields = { src: srcField, sources: v.optional(sourcesField) };
export const sourcesFields = { src: v.optional(srcField), sources: sourcesField };

export const mediaFields = {
  poster: optional(Image, 'Picture shown before it plays'),
  tracks: optional(v.array(TextTrack), 'Captions and other tracks'),
  title: optionalString('Title'),
  caption: optional(Text, 'The caption'),
  credit: optionalString('Who made it'),
};
