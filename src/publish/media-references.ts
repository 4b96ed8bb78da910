/** Checks that the media files an article names are there. */
import { posix } from 'node:path';
import { fromArticle } from '../article/urls.ts';
import { placesOf, type Parts } from './article-parts.ts';
import type { ContentArticle } from './content.ts';
import type { Finding } from './findings.ts';
import { nearest } from './nearest.ts';

/** The media files of a content folder as addresses (`/media/x.jpg`), and their names by folder. */
export interface MediaLibrary {
  readonly addresses: ReadonlySet<string>;
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
}

/** Builds the library from paths below `media/`. */
export function mediaLibrary(files: readonly string[]): MediaLibrary {
  const byFolder = new Map<string, string[]>();
  const addresses = files.map((file) => `/media/${file}`);
  for (const address of addresses) {
    const names = byFolder.get(posix.dirname(address));
    if (names) names.push(posix.basename(address));
    else byFolder.set(posix.dirname(address), [posix.basename(address)]);
  }
  return { addresses: new Set(addresses), byFolder };
}

/** An error for each `/media/…` address of an article that names no file, proposing the nearest. */
export function checkMedia(
  { id, file, article }: ContentArticle,
  parts: Parts,
  library: MediaLibrary,
): Finding[] {
  const missing = new Map<string, string>();
  for (const url of parts.urls) {
    const address = mediaAddress(id, url);
    if (address !== undefined && !library.addresses.has(address)) missing.set(url, address);
  }
  return placesOf(article, missing.keys(), ADDRESSES).map(({ path, value }) =>
    finding(file, path, missing.get(value) ?? value, library),
  );
}

/** The fields that hold addresses; the same words in a caption are only words. */
const ADDRESSES = /^(?:src|url|link|image)$/;

/** The media file that an address names, decoded and without query; undefined for an address of anything else. */
function mediaAddress(id: string, url: string): string | undefined {
  const path = fromArticle(id, url).replace(/[?#].*$/, '');
  if (!path.startsWith('/media/')) return undefined;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function finding(file: string, path: Finding['path'], address: string, library: MediaLibrary): Finding {
  return {
    file,
    of: 'article',
    path,
    severity: 'error',
    message: `names ${address}, which is no file in the content folder; add it, or name one that is there`,
    suggestion: nearestFile(address, library),
  };
}

/** The nearest name in the same folder, or the same name in another. */
function nearestFile(address: string, { byFolder }: MediaLibrary): string | undefined {
  const [folder, name] = [posix.dirname(address), posix.basename(address)];
  const beside = nearest(name, byFolder.get(folder) ?? []);
  if (beside !== undefined) return posix.join(folder, beside);
  const other = [...byFolder].find(([, names]) => names.includes(name))?.[0];
  return other === undefined ? undefined : posix.join(other, name);
}
