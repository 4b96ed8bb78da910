import { Fragment } from 'react';
import { marks, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { Words } from './Words.tsx';

export function Definitions({ block }: BlockProps<'definitions'>) {
  return (
    <dl {...marks(block)}>
      {block.items.map((item, at) => (
        <Fragment key={at}>
          <dt>
            <Words text={item.term} />
          </dt>
          <dd>
            <Blocks body={item.body} />
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
