import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contentHash } from '../content-hash.ts';
import { createFolders } from '../file-system.ts';
import { diskError } from '../problems/system-errors.ts';
import { COMPRESSED_FORMS } from './compress.ts';
import { createChunkEncoder, type FileChunk } from './chunk-encoder.ts';

export interface StagingTarget {
  readonly path: string;
  readonly publishedHash?: string | undefined;
  readonly minCompressBytes?: number | undefined;
  readonly hasCompressedForms?: boolean;
}

/** `isNew`: the file differs from the published one and was written. */
export interface StagedFile {
  readonly hash: string;
  readonly isNew: boolean;
  readonly hasCompressedForms?: boolean;
}

export type StageFile = (target: StagingTarget, content: FileChunk | readonly FileChunk[]) => StagedFile;

/** For one build, since it remembers which folders exist. */
export function createFileStager(): StageFile {
  const encodeChunks = createChunkEncoder();
  const madeFolders = new Set<string>();
  /** Synchronous: for small files the thread pool's overhead exceeds the writing. */
  const write = (path: string, data: Uint8Array): void => {
    const folder = dirname(path);
    try {
      if (!madeFolders.has(folder)) createFolders(folder);
      madeFolders.add(folder);
      writeFileSync(path, data);
    } catch (error) {
      throw diskError(path, error);
    }
  };
  return (target, content) => {
    const { path, publishedHash, minCompressBytes = Infinity } = target;
    const data =
      content instanceof Uint8Array
        ? content
        : encodeChunks(typeof content === 'string' ? [content] : content);
    const hash = contentHash(data);
    const isNew = hash !== publishedHash;
    const hasForms = data.length >= minCompressBytes;
    if (isNew) write(path, data);
    if (hasForms && (isNew || !target.hasCompressedForms))
      for (const { extension, compress } of COMPRESSED_FORMS) write(path + extension, compress(data));
    return { hash, isNew, hasCompressedForms: hasForms };
  };
}
