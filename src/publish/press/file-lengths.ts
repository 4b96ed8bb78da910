import { readFileSync, statSync } from 'node:fs';
import type { BytesOf } from '../../edition/feeds/enclosures.ts';
import { diskPath } from '../content/disk-path.ts';
import { mediaAddress } from '../content/media-references.ts';
import { promisedKind } from '../pictures/kinds.ts';
import { scrub } from '../pictures/scrub.ts';

/** What can be asked for: the media files of a content folder, and the files made from its pictures. */
export interface Files {
  readonly folder: string;
  /** Paths below `media/`. */
  readonly media: readonly string[];
  /** Path on the site -> where the file stands. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** How long files are as they are published: what a picture says of its making is taken out of it. */
export function fileLengths({ folder, media, pictures }: Files): BytesOf {
  const there = new Set(media.map((file) => `/media/${file}`));
  return (url) => {
    const made = pictures.get(url.slice(1));
    if (made !== undefined) return statSync(made).size;
    const address = mediaAddress('', url);
    if (address === undefined || !there.has(address)) return undefined;
    const file = diskPath(folder, address);
    return promisedKind(address) === undefined ? statSync(file).size : scrub(readFileSync(file)).length;
  };
}
