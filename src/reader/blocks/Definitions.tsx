import { Fragment } from 'react';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { RichText } from './RichText.tsx';

export function Definitions({ block }: BlockProps<'definitions'>) {
  return (
    <dl {...blockAttributes(block)}>
      {block.items.map((item, at) => (
        <Fragment key={at}>
          <dt>
            <RichText text={item.term} />
          </dt>
          <dd>
            <Blocks body={item.body} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
