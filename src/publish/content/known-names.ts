/** What references can name, and what is said where there is no such thing. */
import { posix } from 'node:path';
import { groupBy } from '../../article/group-by.ts';
import { createSuggester, lazySuggester, type Suggest } from '../problems/suggest-name.ts';

export interface KnownNames {
  readonly has: (name: string) => boolean;
  readonly suggest: Suggest;
}

export function indexArticleIds(list: readonly string[]): KnownNames {
  const ids = new Set(list);
  const suggest = lazySuggester(() => {
    const suggestSimilar = createSuggester(list);
    const byName = new Map(list.map((id) => [posix.basename(id), id]));
    return (id) => {
      const normalized = id.replace(/^\/?(?:articles\/)?/, '').replace(/(?:\.json|\/)$/, '');
      return ids.has(normalized)
        ? normalized
        : (suggestSimilar(normalized) ?? byName.get(posix.basename(normalized)));
    };
  });
  return { has: (id) => ids.has(id), suggest };
}

export const missingArticleMessage = (id: string): string =>
  `names ${JSON.stringify(id)}, which is not an article in this folder; write the path of its file below articles/ without .json`;

/** Addresses of media, such as `/media/a.jpg`. `files` are relative to `media/`. */
export function indexMedia(files: readonly string[]): KnownNames {
  const addresses = files.map((file) => `/media/${file}`);
  const known = new Set(addresses);
  const suggest = lazySuggester(() => {
    const byName = new Map(addresses.map((address) => [posix.basename(address), address]));
    const suggesters = new Map(
      [...groupBy(addresses, (address) => posix.dirname(address))].map(([folder, own]) => [
        folder,
        createSuggester(own.map((address) => posix.basename(address))),
      ]),
    );
    return (address) => {
      const [folder, name] = [posix.dirname(address), posix.basename(address)];
      const suggestion = suggesters.get(folder)?.(name);
      return suggestion === undefined ? byName.get(name) : posix.join(folder, suggestion);
    };
  });
  return { has: (address) => known.has(address), suggest };
}

export const missingFileMessage = (address: string): string =>
  `names ${address}, which is not a file in the content folder; add it, or name an existing one`;

/** With the file that may be meant. */
export function missingMediaMessage(address: string, { suggest }: KnownNames): string {
  const near = suggest(address);
  return `${missingFileMessage(address)}${near === undefined ? '' : `, such as ${near}`}`;
}
