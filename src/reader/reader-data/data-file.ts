import { number, object, record, string, unknown } from 'valibot';
import { validated } from '../storage/validated.ts';
import type { AllRows } from '../storage/all-rows.ts';

const FILE_KIND = 'broadsheet reader';
const FILE_VERSION = 1;

export interface ReaderData {
  readonly shelves: AllRows;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface DataOrigin {
  readonly name: string;
  readonly root: string;
}

const FileHeader = object({ kind: string(), version: number() });
const DataFile = object({
  site: object({ name: string(), root: string() }),
  shelves: record(string(), record(string(), unknown())),
  settings: record(string(), unknown()),
});

export const writeDataFile = ({ shelves, settings }: ReaderData, site: DataOrigin, made: string): string =>
  `${JSON.stringify({ kind: FILE_KIND, version: FILE_VERSION, made, site, settings, shelves }, undefined, 1)}\n`;

export type ReadResult =
  | { readonly belongings: ReaderData }
  | { readonly fault: 'notAFile' | 'newer' }
  | { readonly fault: 'otherSite'; readonly name: string };

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Reads a file; it belongs to this site if either the name or the URL is the same. */
export function readDataFile(json: string, here: DataOrigin): ReadResult {
  const data = parseJson(json);
  const head = validated(FileHeader, data);
  if (head?.kind !== FILE_KIND) return { fault: 'notAFile' };
  if (head.version > FILE_VERSION) return { fault: 'newer' };
  const file = validated(DataFile, data);
  if (!file) return { fault: 'notAFile' };
  const { site, shelves, settings } = file;
  if (site.name !== here.name && site.root !== here.root) return { fault: 'otherSite', name: site.name };
  return { belongings: { shelves, settings } };
}
