import type { Text } from '../../article/spans.ts';
import { Words } from './Words.tsx';
import { Isolate } from './Isolate.tsx';

interface CaptionProps {
  readonly caption?: Text | undefined;
  readonly credit?: string | undefined;
}

/** Caption and credit in one line. */
export const CaptionWords = ({ caption, credit }: CaptionProps) => (
  <>
    {caption !== undefined && <Words text={caption} />}
    {caption !== undefined && credit !== undefined && ' '}
    {credit !== undefined && (
      <small className="credit">
        <Isolate>{credit}</Isolate>
      </small>
    )}
  </>
);

/** Caption and credit of a figure; nothing when it has neither. */
export function Caption({ caption, credit }: CaptionProps) {
  if (!caption?.length && !credit) return null;
  return (
    <figcaption>
      <CaptionWords caption={caption} credit={credit} />
    </figcaption>
  );
}
