/** Files -> one archive (ZIP). Pure: the same files give the same bytes, on any day and in any time zone. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { BookFile } from './epub.ts';

/** The first day that archives can name; they keep it as local time. */
const DAY = new Date(1980, 0, 1);
/** Pictures are compressed already, and what comes first must be readable as it stands. */
const AS_IT_IS = /^mimetype$|\.(?:png|jpg)$/;

/** The archive of these files, in their order. */
export function bind(files: readonly BookFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, content } of files)
    entries[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: AS_IT_IS.test(path) ? 0 : 6, mtime: DAY },
    ];
  return zipSync(entries);
}
