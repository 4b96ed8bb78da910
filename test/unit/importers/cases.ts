import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Foreign, ImportOptions } from '../../../src/importers/importer.ts';

const FIXTURES = new URL('../../fixtures/import/', import.meta.url).pathname;

/** A case of one format: a foreign document, the options it is read with, and where its expected article stands. */
export interface Case {
  readonly name: string;
  readonly document: Foreign;
  readonly options: ImportOptions;
  readonly expected: string;
}

/** All cases of a format, by name. */
export const casesOf = (format: string): Case[] =>
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
