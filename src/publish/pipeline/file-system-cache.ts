import { cachedFileStamps, type ReadFileStamp } from '../content/file-stamp.ts';
import { cachedListFiles, type ListFiles } from '../content/list-files.ts';
import { startMissingFileCheck, type FindMissingFiles } from './missing-files.ts';

/** File system lookups of one build; each is made once. */
export interface FileSystemCache {
  readonly findMissingFiles: FindMissingFiles;
  readonly readFileStamp: ReadFileStamp;
  readonly listFiles: ListFiles;
}

export const openFileSystemCache = (content: string, out: string): FileSystemCache => ({
  findMissingFiles: startMissingFileCheck(out),
  readFileStamp: cachedFileStamps(),
  listFiles: cachedListFiles(content),
});
