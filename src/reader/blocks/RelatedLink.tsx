import { articleAddress } from '../../article/urls.ts';
import { useSite } from '../site-context.tsx';
import { blockAttributes, type BlockProps } from './block-props.ts';
import { Picture } from './Picture.tsx';
import { Isolate } from './Isolate.tsx';

export function RelatedLink({ block }: BlockProps<'relatedLink'>) {
  const { messages, href } = useSite();
  const url = 'article' in block ? articleAddress(block.article) : block.url;
  return (
    <aside {...blockAttributes(block)} className="related-link">
      <a href={href(url)}>
        {block.image && <Picture image={{ ...block.image, alt: '' }} placement="thumb" />}
        <span>
          <span className="label">{block.label ?? messages.read}</span>{' '}
          <span className="related-headline">
            <Isolate>{block.headline ?? url}</Isolate>
          </span>
        </span>
      </a>
    </aside>
  );
}
