/** One component per block type; the compiler keeps the record complete. */
import type { ComponentType } from 'react';
import type { Block, BlockType, Body } from '../../article/blocks.ts';
import { Aside } from './Aside.tsx';
import { Audio, Video } from './Media.tsx';
import type { BlockProps } from './block-props.ts';
import { Blockquote } from './Blockquote.tsx';
import { Code } from './Code.tsx';
import { Definitions } from './Definitions.tsx';
import { Details } from './Details.tsx';
import { Divider } from './Divider.tsx';
import { Embed } from './Embed.tsx';
import { Figure } from './Figure.tsx';
import { Gallery } from './Gallery.tsx';
import { Heading } from './Heading.tsx';
import { KeyPoints } from './KeyPoints.tsx';
import { List } from './List.tsx';
import { Formula } from './Formula.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Pullquote } from './Pullquote.tsx';
import { RelatedLink } from './RelatedLink.tsx';
import { Table } from './Table.tsx';
import { Timeline } from './Timeline.tsx';
import { Unknown } from './Unknown.tsx';

const COMPONENTS: { readonly [T in BlockType]: ComponentType<BlockProps<T>> } = {
  paragraph: Paragraph,
  heading: Heading,
  list: List,
  blockquote: Blockquote,
  pullquote: Pullquote,
  figure: Figure,
  gallery: Gallery,
  video: Video,
  audio: Audio,
  embed: Embed,
  table: Table,
  code: Code,
  math: Formula,
  aside: Aside,
  details: Details,
  definitions: Definitions,
  keyPoints: KeyPoints,
  timeline: Timeline,
  relatedLink: RelatedLink,
  divider: Divider,
  unknown: Unknown,
};

export function Blocks({ body }: { body: Body }) {
  return body.map((block, at) => {
    const Component = COMPONENTS[block.type] as ComponentType<{ block: Block }>;
    return <Component key={block.id ?? at} block={block} />;
  });
}
