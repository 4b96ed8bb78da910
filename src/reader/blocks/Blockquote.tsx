import { isMarkedSpan } from '../../article/plain-text.ts';
import type { Text } from '../../article/spans.ts';
import { useSite } from '../site-context.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Blocks } from './Blocks.tsx';
import { LinkNumber } from './printing.tsx';
import { RichText } from './RichText.tsx';
import { Isolate } from './Isolate.tsx';

/** Links cannot be nested. */
const containsLink = (text: Text | undefined): boolean =>
  Array.isArray(text) &&
  text.some((span) => isMarkedSpan(span) && (span.link ?? span.footnote) !== undefined);

export function Blockquote({ block }: BlockProps<'blockquote'>) {
  const { href } = useSite();
  const who = block.attribution !== undefined && (
    <Isolate>
      <RichText text={block.attribution} />
    </Isolate>
  );
  const where = block.url === undefined ? undefined : href(block.url);
  const linked = where !== undefined && !containsLink(block.attribution);
  return (
    <figure {...blockAttributes(block)} className="blockquote">
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
