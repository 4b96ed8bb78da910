/** The fixtures in `test/fixtures/blocks`: articles with the issues and result that the parser should give. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface BlockCase {
  readonly name: string;
  readonly verdict: 'valid' | 'issues';
  readonly article: unknown;
  /** `severity path: message` per issue. Absent when valid. */
  readonly issues?: readonly string[];
  /** The article that lenient parsing keeps; null when nothing is left. Absent when valid. */
  readonly keeps?: unknown;
}

const FIXTURES_FOLDER = fileURLToPath(new URL('../../fixtures/blocks/', import.meta.url));

export const BLOCK_CASES: readonly BlockCase[] = readdirSync(FIXTURES_FOLDER)
  .sort()
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    ...(JSON.parse(readFileSync(FIXTURES_FOLDER + file, 'utf8')) as Omit<BlockCase, 'name'>),
  }));

export const VALID_CASES = BLOCK_CASES.filter(({ verdict }) => verdict === 'valid');
