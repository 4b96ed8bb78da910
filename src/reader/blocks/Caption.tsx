import type { Text } from '../../article/spans.ts';
import { RichText } from './RichText.tsx';
import { Isolate } from './Isolate.tsx';

interface CaptionProps {
  readonly caption?: Text | undefined;
  readonly credit?: string | undefined;
}

export const CaptionText = ({ caption, credit }: CaptionProps) => (
  <>
    {caption !== undefined && <RichText text={caption} />}
    {caption !== undefined && credit !== undefined && ' '}
    {credit !== undefined && (
      <small className="credit">
        <Isolate>{credit}</Isolate>
      </small>
    )}
  </>
);

export function Caption({ caption, credit }: CaptionProps) {
  if (!caption?.length && !credit) return null;
  return (
    <figcaption>
      <CaptionText caption={caption} credit={credit} />
    </figcaption>
  );
}
