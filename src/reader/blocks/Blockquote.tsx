import { isMarked } from '../../article/plain.ts';
import type { Text } from '../../article/spans.ts';
import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { LinkNumber } from './printing.tsx';
import { Words } from './Words.tsx';
import { Isolate } from './Isolate.tsx';

/** Whether a text has links of its own: one link cannot hold another. */
const holdsLink = (text: Text | undefined): boolean =>
  Array.isArray(text) && text.some((span) => isMarked(span) && (span.link ?? span.footnote) !== undefined);

export function Blockquote({ block }: BlockProps<'blockquote'>) {
  const { href } = useSetting();
  const who = block.attribution !== undefined && (
    <Isolate>
      <Words text={block.attribution} />
    </Isolate>
  );
  const where = block.url === undefined ? undefined : href(block.url);
  const linked = where !== undefined && !holdsLink(block.attribution);
  return (
    <figure {...marks(block)} className="blockquote">
      <blockquote cite={where}>
        <Blocks body={block.body} />
      </blockquote>
      {who && (
        <figcaption>
          {linked ? <a href={where}>{who}</a> : who}
          <LinkNumber url={block.url} />
        </figcaption>
      )}
    </figure>
  );
}
