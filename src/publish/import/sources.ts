/** The documents that the sources of an import stand for: files, folders, standard input. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../../importers/batch.ts';
import { LARGEST } from '../../importers/decode.ts';
import type { Foreign } from '../../importers/importer.ts';
import { IMPORTERS } from '../../importers/importers.ts';
import { mapBounded } from '../content/bounded.ts';
import { UsageError } from '../command.ts';
import { systemReason } from '../problems/system-reason.ts';
import { listFiles } from '../content/walk.ts';
import { formatNames } from './settings.ts';

export interface Sources {
  readonly documents: readonly Foreign[];
  readonly faults: readonly Fault[];
}

const FILES_AT_ONCE = 64;
const STDIN = '-';

/** Reads all documents, in the order of the sources. Throws {@link UsageError} for a source that is not there. */
export async function readSources(sources: readonly string[], format: string | undefined): Promise<Sources> {
  const found = await Promise.all(sources.map((source) => filesOf(source, format)));
  const read = await mapBounded(found.flat(), FILES_AT_ONCE, async (one) =>
    typeof one === 'string' ? readDocument(one) : one,
  );
  return {
    documents: read.filter((one) => 'bytes' in one),
    faults: read.filter((one) => 'message' in one),
  };
}

/** The file itself; of a folder, the files whose format their names tell. */
async function filesOf(source: string, format: string | undefined): Promise<(string | Fault)[]> {
  if (source === STDIN) return [source];
  const found = await stat(source).catch((error: unknown) => {
    throw new UsageError(`cannot read ${JSON.stringify(source)}: ${systemReason(error)}`);
  });
  if (!found.isDirectory()) return [source];
  const { files, faults } = await listFiles(source);
  const known = IMPORTERS.filter(({ name }) => format === undefined || name === format);
  const accepted = files.filter((name) =>
    known.some((one) => one.accepts({ name, bytes: new Uint8Array() })),
  );
  const message = `has no file with a known format (${formatNames()}); name the files, and use --format`;
  return [
    ...accepted.map((name) => join(source, name)),
    ...faults.map(({ path, message: fault }) => ({ source: join(source, path), message: fault })),
    ...(accepted.length === 0 && faults.length === 0 ? [{ source, message }] : []),
  ];
}

async function readDocument(file: string): Promise<Foreign | Fault> {
  try {
    if (file === STDIN) return { name: 'standard input', bytes: await standardInput() };
    // One byte more than allowed tells the importer that it is too long, without reading all of it.
    const { size } = await stat(file);
    return { name: file, bytes: size > LARGEST ? new Uint8Array(LARGEST + 1) : await readFile(file) };
  } catch (error) {
    return { source: file, message: `cannot be read: ${systemReason(error)}` };
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LARGEST) break;
  }
  return Buffer.concat(chunks);
}
