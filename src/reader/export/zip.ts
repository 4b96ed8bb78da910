/** Creates a ZIP archive. Pure: the same files give the same bytes on any day and in any time zone. */
import { strToU8, zipSync, type Zippable } from 'fflate';

export interface ZippedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The first day that ZIP archives can express, as local time. */
const ZIP_DATE = new Date(1980, 0, 1);
/** Pictures are compressed already, and EPUB requires an uncompressed `mimetype`. */
const STORED = /^mimetype$|\.(?:png|jpg)$/;

export function zipFiles(files: readonly ZippedFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, content } of files)
    entries[path] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: STORED.test(path) ? 0 : 6, mtime: ZIP_DATE },
    ];
  return zipSync(entries);
}
