import { use } from 'react';
import { sizesOf, srcSet, type Room } from '../../article/renditions.ts';
import type { Image } from '../../article/pictures.ts';
import { useSetting } from '../setting.tsx';
import { PrintingContext } from './printing.tsx';
import { StoryActionsContext } from './story-actions.ts';

interface PictureProps {
  readonly image: Image;
  /** Where it is shown: what it is offered in follows from that. */
  readonly room?: Room | undefined;
  /** The lead picture is fetched first; all others wait until they are near, or the page is printed. */
  readonly lead?: boolean;
  /** Its key in the article, of one that can be looked at by itself. */
  readonly name?: string | undefined;
}

/** A picture that keeps its room, and has its colour, before it has arrived. */
export function Picture({ image, room = 'column', lead = false, name }: PictureProps) {
  const { href } = useSetting();
  const { openPicture } = use(StoryActionsContext);
  const isPrinting = use(PrintingContext) !== undefined;
  const { renditions } = image;
  const img = (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a key opens pictures too
    <img
      src={href(image.src)}
      alt={image.alt}
      width={image.width}
      height={image.height}
      className={image.width !== undefined && image.height !== undefined ? undefined : 'unmeasured'}
      data-colour={renditions?.colour}
      loading={lead || isPrinting ? 'eager' : 'lazy'}
      fetchPriority={lead ? 'high' : undefined}
      decoding={lead ? undefined : 'async'}
      onClick={name !== undefined && openPicture ? () => openPicture(name) : undefined}
    />
  );
  // In `picture` also without formats: beside an eager `img` that has none, React writes a preload of its own.
  if (!renditions && !lead) return img;
  return (
    <picture>
      {renditions?.formats.map((format) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={srcSet(renditions, format, room, href)}
          sizes={sizesOf(room)}
        />
      ))}
      {img}
    </picture>
  );
}
