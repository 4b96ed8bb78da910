import { cachedFileStamps, type ReadFileStamp } from '../content/file-stamp.ts';
import { cachedListFiles, type ListFiles } from '../content/list-files.ts';

/** File system lookups of one build; each is made once. */
export interface FileSystemCache {
  readonly readFileStamp: ReadFileStamp;
  readonly listFiles: ListFiles;
}

export const openFileSystemCache = (content: string): FileSystemCache => ({
  readFileStamp: cachedFileStamps(),
  listFiles: cachedListFiles(content),
});
