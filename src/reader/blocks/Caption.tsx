import type { Text } from '../../article/schema.ts';
import { fill } from '../i18n/format.ts';
import { useSetting } from '../setting.tsx';
import { Words } from './Words.tsx';

interface CaptionProps {
  readonly caption?: Text | undefined;
  readonly credit?: string | undefined;
}

/** Caption and credit of a figure; nothing when it has neither. */
export function Caption({ caption, credit }: CaptionProps) {
  const { messages } = useSetting();
  if (!caption?.length && !credit) return null;
  return (
    <figcaption>
      {caption !== undefined && <Words text={caption} />}
      {caption !== undefined && credit !== undefined && ' '}
      {credit !== undefined && <small className="credit">{fill(messages.credit, { name: credit })}</small>}
    </figcaption>
  );
}
