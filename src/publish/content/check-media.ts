import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { resolveArticleUrl } from '../../article/resolve-url.ts';
import { normalName } from '../../article/normal-form.ts';
import type { CollectedLinks } from '../../article/collect-links.ts';
import type { Finding } from '../problems/findings.ts';
import { mediaUrl } from './media-url.ts';
import { createSuggester } from '../problems/suggest-name.ts';

export interface MediaIndex {
  readonly addresses: ReadonlySet<string>;
  readonly suggest: (address: string) => string | undefined;
}

/** `files` are relative to `media/`. */
export const mediaAddresses = (files: readonly string[]): ReadonlySet<string> =>
  new Set(files.map((file) => `/media/${file}`));

export function indexMedia(files: readonly string[]): MediaIndex {
  const addresses = [...mediaAddresses(files)];
  const names = new Map<string, string[]>();
  for (const address of addresses) {
    const siblings = names.get(posix.dirname(address));
    if (siblings) siblings.push(posix.basename(address));
    else names.set(posix.dirname(address), [posix.basename(address)]);
  }
  const suggestions = new Map([...names].map(([folder, own]) => [folder, createSuggester(own)]));
  const byName = new Map(addresses.map((address) => [posix.basename(address), address]));
  const suggest = (address: string): string | undefined => {
    const folder = posix.dirname(address);
    const suggestion = suggestions.get(folder)?.(posix.basename(address));
    return suggestion === undefined ? byName.get(posix.basename(address)) : posix.join(folder, suggestion);
  };
  return { addresses: new Set(addresses), suggest };
}

export function checkMedia(
  { id, file }: { readonly id: string; readonly file: string },
  parts: CollectedLinks,
  index: MediaIndex,
): Finding[] {
  return [...parts.urls].flatMap((url) => {
    const address = mediaAddress(id, url);
    if (address === undefined || index.addresses.has(address)) return [];
    return [
      {
        file,
        subject: 'article',
        path: [],
        stringQuery: { value: url, pathPattern: ADDRESS_FIELD },
        severity: 'error',
        ...(isBesideArticle(file, url)
          ? {
              message: `names a file beside the article, which is not published; move it to ${address.slice(1)}`,
            }
          : {
              message: `names ${address}, which is not a file in the content folder; add it, or name an existing one`,
              suggestion: index.suggest(address),
            }),
      },
    ];
  });
}

/** Fields that hold addresses; the same text in a caption is not a reference. */
const ADDRESS_FIELD = /(?:^|\.)(?:src|url|link|image)$/;

const isBesideArticle = (file: string, url: string): boolean =>
  /^[^/#?:]/.test(url) && existsSync(join(dirname(file), url));

export function mediaAddress(id: string, url: string): string | undefined {
  const path = resolveArticleUrl(id, mediaUrl(id, url)).replace(/[?#].*$/, '');
  if (!path.startsWith('/media/')) return undefined;
  try {
    return normalName(decodeURIComponent(path));
  } catch {
    return normalName(path);
  }
}
