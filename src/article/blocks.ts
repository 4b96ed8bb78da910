/** The block types, one file each. After adding one, the compiler lists what else it needs. */
import * as v from 'valibot';
import { aside } from './blocks/aside.ts';
import { audio } from './blocks/audio.ts';
import { blockquote } from './blocks/blockquote.ts';
import { code } from './blocks/code.ts';
import { definitions } from './blocks/definitions.ts';
import { details } from './blocks/details.ts';
import { divider } from './blocks/divider.ts';
import { embed } from './blocks/embed.ts';
import { figure } from './blocks/figure.ts';
import { gallery } from './blocks/gallery.ts';
import { heading } from './blocks/heading.ts';
import { keyPoints } from './blocks/key-points.ts';
import { list } from './blocks/list.ts';
import { math } from './blocks/math.ts';
import { paragraph } from './blocks/paragraph.ts';
import { pullquote } from './blocks/pullquote.ts';
import { relatedLink } from './blocks/related-link.ts';
import { table } from './blocks/table.ts';
import { timeline } from './blocks/timeline.ts';
import { unknown } from './blocks/unknown.ts';
import { video } from './blocks/video.ts';

export const BLOCK_TYPES = {
  paragraph,
  heading,
  list,
  blockquote,
  pullquote,
  figure,
  gallery,
  video,
  audio,
  embed,
  table,
  code,
  math,
  aside,
  details,
  definitions,
  keyPoints,
  timeline,
  relatedLink,
  divider,
  unknown,
};

type BlockTypes = typeof BLOCK_TYPES;
export type BlockType = keyof BlockTypes;
export type BlockOf<T extends BlockType> = v.InferOutput<BlockTypes[T]['schemas'][number]>;
export type Block = { [T in BlockType]: BlockOf<T> }[BlockType];

/** An interface, because the type of a block refers to itself. */
export interface Body extends ReadonlyArray<Block> {}

export const Block = v.variant(
  'type',
  Object.values(BLOCK_TYPES).flatMap(({ schemas }) => schemas as readonly never[]),
) as unknown as v.GenericSchema<unknown, Block>;

export const Blocks: v.GenericSchema<unknown, Body> = v.array(Block);
