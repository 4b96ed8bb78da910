import type { Image } from '../../article/schema.ts';
import { useSetting } from '../setting.tsx';

interface PictureProps {
  readonly image: Image;
  /** The lead picture is fetched first; all others wait until they are near. */
  readonly lead?: boolean;
}

/** A picture that keeps its room before it has arrived. */
export function Picture({ image, lead = false }: PictureProps) {
  const { href } = useSetting();
  return (
    <img
      src={href(image.src)}
      alt={image.alt}
      width={image.width}
      height={image.height}
      className={image.width !== undefined && image.height !== undefined ? undefined : 'unmeasured'}
      loading={lead ? 'eager' : 'lazy'}
      fetchPriority={lead ? 'high' : undefined}
      decoding={lead ? undefined : 'async'}
    />
  );
}
