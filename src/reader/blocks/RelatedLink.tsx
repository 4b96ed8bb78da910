import { articleAddress } from '../../article/urls.ts';
import { useSetting } from '../setting.tsx';
import { marks, type BlockProps } from './block-props.ts';
import { Picture } from './Picture.tsx';
import { Isolate } from './Isolate.tsx';

/** The READ line of a newspaper: another article's headline, on a card in the running text. */
export function RelatedLink({ block }: BlockProps<'relatedLink'>) {
  const { messages, href } = useSetting();
  const url = 'article' in block ? articleAddress(block.article) : block.url;
  return (
    <aside {...marks(block)} className="related-link">
      <a href={href(url)}>
        {block.image && <Picture image={{ ...block.image, alt: '' }} room="thumb" />}
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
