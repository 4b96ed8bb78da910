import type { Element } from 'hast';
import * as v from 'valibot';
import { blockSchema, bodySchema, type BlockDefinition } from './block-schema.ts';
import type { BlockVisitor } from './block-visitor.ts';
import type { Body } from './blocks.ts';
import { described, flag, Language, optional, optionalString, Url } from './fields.ts';
import { element, labelElement } from './html-element.ts';
import type { HtmlBuilder } from './html-tree.ts';
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
const src = described(Url, 'URL of the file');
const sources = v.pipe(
  v.array(MediaSource),
  v.minLength(1, 'is empty; name a file, such as { "src": "/media/film.mp4" }'),
  v.description('The file in several formats, best first'),
);
const fields = {
  poster: optional(Image, 'Picture shown before it plays'),
  tracks: optional(v.array(TextTrack), 'Captions and other tracks'),
  title: optionalString('Title'),
  caption: optional(Text, 'The caption'),
  credit: optionalString('Who made it'),
  transcript: optional(bodySchema(), 'Transcript of what is said and shown'),
};

/** Written out, because TypeScript cannot infer a type that has itself as an optional part. */
export interface MediaBlock<T extends 'video' | 'audio' = 'video' | 'audio'> {
  readonly type: T;
  readonly id?: string | undefined;
  readonly src?: string | undefined;
  readonly sources?: v.InferOutput<typeof sources> | undefined;
  readonly poster?: Image | undefined;
  readonly tracks?: v.InferOutput<typeof TextTrack>[] | undefined;
  readonly title?: string | undefined;
  readonly caption?: Text | undefined;
  readonly credit?: string | undefined;
  readonly transcript?: Body | undefined;
}

const visitFile = <F extends { readonly src: string }>(file: F, visit: BlockVisitor): F => ({
  ...file,
  src: visit.url(file.src),
});

const visitMedia = <M extends MediaBlock>(block: M, visit: BlockVisitor): M => ({
  ...block,
  ...(block.src !== undefined && { src: visit.url(block.src) }),
  ...(block.sources && { sources: block.sources.map((file) => visitFile(file, visit)) }),
  ...(block.tracks && { tracks: block.tracks.map((file) => visitFile(file, visit)) }),
  ...(block.poster && { poster: visit.image(block.poster) }),
  ...(block.caption !== undefined && { caption: visit.text(block.caption, 'caption') }),
  ...(block.transcript && { transcript: visit.body(block.transcript, 'caption') }),
});

const filesOf = ({ src, sources = [] }: MediaBlock) => [
  ...(src === undefined ? [] : [{ src, type: undefined }]),
  ...sources,
];

function fileLink(media: MediaBlock, build: HtmlBuilder) {
  const src = filesOf(media)[0]?.src ?? '';
  return build.link(src, build.text(media.title ?? src));
}

const playerElement = (media: MediaBlock, build: HtmlBuilder) =>
  element(
    media.type,
    {
      controls: true,
      preload: 'none',
      poster: media.type === 'video' && media.poster ? build.href(media.poster.src) : undefined,
    },
    filesOf(media).map(({ src, type }) => element('source', { src: build.href(src), type })),
    fileLink(media, build),
  );

const linkedFile = (media: MediaBlock, build: HtmlBuilder) => [
  ...(media.poster ? [build.image(media.poster)] : []),
  element('p', { className: ['elsewhere'] }, fileLink(media, build)),
];

const mediaElements = (block: MediaBlock, build: HtmlBuilder): Element[] => [
  element(
    'figure',
    {},
    build.isInteractive ? playerElement(block, build) : linkedFile(block, build),
    build.caption(block.caption ?? (build.isInteractive ? block.title : undefined), block.credit),
  ),
  ...(block.transcript
    ? [
        element(
          'section',
          { className: ['box'] },
          labelElement(build.labels?.transcript),
          build.body(block.transcript),
        ),
      ]
    : []),
];

export const mediaBlock = <const T extends 'video' | 'audio'>(
  type: T,
  description: string,
): BlockDefinition<v.GenericSchema<unknown, MediaBlock<T>>> => ({
  schemas: [
    blockSchema(type, description, { src, sources: v.optional(sources), ...fields }),
    blockSchema(type, description, { src: v.optional(src), sources, ...fields }),
  ] as readonly v.GenericSchema[] as readonly v.GenericSchema<unknown, MediaBlock<T>>[],
  visit: visitMedia,
  html: mediaElements,
});
