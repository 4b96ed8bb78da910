/** Checks that the media files an article names are there. */
import { posix } from 'node:path';
import { fromArticle } from '../../article/from-article.ts';
import { normalName } from '../../article/normal-form.ts';
import type { Parts } from '../../article/parts.ts';
import type { Finding } from '../problems/findings.ts';
import { proposer } from '../problems/nearest.ts';

/** The media files of a content folder, and who proposes one of them for a wrong address. */
export interface MediaLibrary {
  /** Such as `/media/x.jpg`. */
  readonly addresses: ReadonlySet<string>;
  readonly propose: (address: string) => string | undefined;
}

/** Addresses of the media files at these paths below `media/`. */
export const mediaAddresses = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.map((file) => `/media/${file}`));

/** Builds the library from paths below `media/`, in time linear in their number. */
export function mediaLibrary(files: readonly string[]): MediaLibrary {
  const addresses = [...mediaAddresses(files)];
  const names = new Map<string, string[]>();
  for (const address of addresses) {
    const beside = names.get(posix.dirname(address));
    if (beside) beside.push(posix.basename(address));
    else names.set(posix.dirname(address), [posix.basename(address)]);
  }
  const near = new Map([...names].map(([folder, own]) => [folder, proposer(own)]));
  const byName = new Map(addresses.map((address) => [posix.basename(address), address]));
  const propose = (address: string): string | undefined => {
    const folder = posix.dirname(address);
    const beside = near.get(folder)?.(posix.basename(address));
    return beside === undefined ? byName.get(posix.basename(address)) : posix.join(folder, beside);
  };
  return { addresses: new Set(addresses), propose };
}

/** An error for each `/media/…` address of an article that names no file, proposing the nearest. */
export function checkMedia(
  { id, file }: { readonly id: string; readonly file: string },
  parts: Parts,
  library: MediaLibrary,
): Finding[] {
  return [...parts.urls].flatMap((url) => {
    const address = mediaAddress(id, url);
    if (address === undefined || library.addresses.has(address)) return [];
    return [
      {
        file,
        of: 'article',
        path: [],
        named: { value: url, at: ADDRESS },
        severity: 'error',
        message: `names ${address}, which is not a file in the content folder; add it, or name an existing one`,
        suggestion: library.propose(address),
      },
    ];
  });
}

/** The fields that hold addresses; the same words in a caption are only words. */
const ADDRESS = /(?:^|\.)(?:src|url|link|image)$/;

/** The media file that an address names, decoded and without query; undefined for an address of anything else. */
export function mediaAddress(id: string, url: string): string | undefined {
  const path = fromArticle(id, url).replace(/[?#].*$/, '');
  if (!path.startsWith('/media/')) return undefined;
  try {
    return normalName(decodeURIComponent(path));
  } catch {
    return normalName(path);
  }
}
