import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument, ImportOptions } from '../../../src/importers/importer.ts';

const FIXTURES = new URL('../../fixtures/import/', import.meta.url).pathname;

/** The formats that have a folder of cases; those of a new importer are found here too. */
export const FORMATS_WITH_CASES: readonly string[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** A source document, its import options, and the path of the expected article. */
export interface ImportCase {
  readonly name: string;
  readonly document: SourceDocument;
  readonly options: ImportOptions;
  readonly expected: string;
}

export const readCases = (format: string): ImportCase[] =>
  readdirSync(join(FIXTURES, format))
    .sort()
    .map((name) => {
      const folder = join(FIXTURES, format, name);
      const files = readdirSync(folder);
      const source = files.find((file) => file.startsWith('source.')) ?? '';
      const options = files.includes('options.json')
        ? (JSON.parse(readFileSync(join(folder, 'options.json'), 'utf8')) as ImportOptions)
        : {};
      const bytes = new Uint8Array(readFileSync(join(folder, source)));
      return { name, document: { name: source, bytes }, options, expected: join(folder, 'expected.json') };
    });
