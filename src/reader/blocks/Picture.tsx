import { use } from 'react';
import { sizesFor, srcSet, type PicturePlacement } from '../../article/renditions.ts';
import type { Image } from '../../article/pictures.ts';
import { useSite } from '../site-context.tsx';
import { PrintingContext } from './printing.tsx';
import { ArticleActionsContext } from './article-actions.ts';

interface PictureProps {
  readonly image: Image;
  readonly placement?: PicturePlacement | undefined;
  /** The lead picture is fetched first; all others load lazily, or for printing. */
  readonly lead?: boolean;
  /** Set where the picture can be opened by itself. */
  readonly pictureKey?: string | undefined;
}

/** A picture with its space and average colour reserved before it has loaded. */
export function Picture({ image, placement = 'column', lead = false, pictureKey }: PictureProps) {
  const { href } = useSite();
  const { openPicture } = use(ArticleActionsContext);
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
      onClick={pictureKey !== undefined && openPicture ? () => openPicture(pictureKey) : undefined}
    />
  );
  // The lead always gets a `picture`: React adds a preload of its own for a bare eager `img`.
  if (!renditions && !lead) return img;
  return (
    <picture>
      {renditions?.formats.map((format) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={srcSet(renditions, format, placement, href)}
          sizes={sizesFor(placement)}
        />
      ))}
      {img}
    </picture>
  );
}
