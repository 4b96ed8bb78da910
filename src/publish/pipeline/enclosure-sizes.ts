import { readFileSync, statSync } from 'node:fs';
import { memoize } from '../../article/memoize.ts';
import type { FileSizeOf } from '../../site/feeds/enclosures.ts';
import { diskPath } from '../content/disk-path.ts';
import { mediaAddress } from '../content/media-url.ts';
import { kindFromFileName } from '../pictures/picture-kind.ts';
import { stripMetadata } from '../pictures/strip-metadata.ts';

interface EnclosureFiles {
  readonly folder: string;
  readonly media: readonly string[];
  readonly pictures: ReadonlyMap<string, string>;
}

/** Sizes as published, i.e. after metadata is stripped from pictures. Each file is read once. */
export function enclosureSizes({ folder, media, pictures }: EnclosureFiles): FileSizeOf {
  const mediaAddresses = new Set(media.map((file) => `/media/${file}`));
  return memoize((url) => {
    const rendition = pictures.get(url.slice(1));
    if (rendition !== undefined) return statSync(rendition).size;
    const address = mediaAddress('', url);
    if (address === undefined || !mediaAddresses.has(address)) return undefined;
    const file = diskPath(folder, address);
    return kindFromFileName(address) === undefined
      ? statSync(file).size
      : stripMetadata(readFileSync(file)).length;
  });
}
