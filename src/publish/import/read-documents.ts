import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportFailure } from '../../importers/import-batch.ts';
import { MAX_DOCUMENT_BYTES } from '../../importers/decode.ts';
import type { SourceDocument } from '../../importers/importer.ts';
import { IMPORTERS } from '../../importers/importers.ts';
import { mapFiles } from '../map-concurrently.ts';
import { UsageError } from '../command.ts';
import { systemReason } from '../problems/system-errors.ts';
import { listFiles } from '../content/list-files.ts';
import { formatNames } from './import-args.ts';

export interface ReadDocuments {
  readonly documents: readonly SourceDocument[];
  readonly errors: readonly ImportFailure[];
}

const STDIN = '-';

/** In the order of the sources. Throws {@link UsageError} for a source that does not exist. */
export async function readDocuments(
  sources: readonly string[],
  format: string | undefined,
): Promise<ReadDocuments> {
  const found = await Promise.all(sources.map((source) => documentFiles(source, format)));
  const read = await mapFiles(found.flat(), async (one) =>
    typeof one === 'string' ? readDocument(one) : one,
  );
  return {
    documents: read.filter((one) => 'bytes' in one),
    errors: read.filter((one) => 'message' in one),
  };
}

async function documentFiles(
  source: string,
  format: string | undefined,
): Promise<(string | ImportFailure)[]> {
  if (source === STDIN) return [source];
  const stats = await stat(source).catch((error: unknown) => {
    throw new UsageError(`cannot read ${JSON.stringify(source)}: ${systemReason(error)}`);
  });
  if (!stats.isDirectory()) return [source];
  const { files, errors } = await listFiles(source);
  const known = IMPORTERS.filter(({ name }) => format === undefined || name === format);
  const accepted = files.filter((name) =>
    known.some((one) => one.accepts({ name, bytes: new Uint8Array() })),
  );
  const message = `has no file with a known format (${formatNames()}); name the files, and use --format`;
  return [
    ...accepted.map((name) => join(source, name)),
    ...errors.map(({ path, message: fault }) => ({ source: join(source, path), message: fault })),
    ...(accepted.length === 0 && errors.length === 0 ? [{ source, message }] : []),
  ];
}

async function readDocument(file: string): Promise<SourceDocument | ImportFailure> {
  try {
    if (file === STDIN) return { name: 'standard input', bytes: await readStandardInput() };
    // A placeholder above the limit makes the importer report the size, without reading the file.
    const { size } = await stat(file);
    return {
      name: file,
      bytes: size > MAX_DOCUMENT_BYTES ? new Uint8Array(MAX_DOCUMENT_BYTES + 1) : await readFile(file),
    };
  } catch (error) {
    return { source: file, message: `cannot be read: ${systemReason(error)}` };
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_DOCUMENT_BYTES) break;
  }
  return Buffer.concat(chunks);
}
