/** The fixtures of `test/fixtures/blocks`: articles as data, each with what the parser says of it and keeps of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Case {
  readonly name: string;
  readonly verdict: 'valid' | 'issues';
  readonly article: unknown;
  /** A line an issue: `severity path: message`. Absent when valid. */
  readonly issues?: readonly string[];
  /** What is left to read; null when there is nothing. Absent when valid. */
  readonly keeps?: unknown;
}

const FOLDER = fileURLToPath(new URL('../../fixtures/blocks/', import.meta.url));

export const CASES: readonly Case[] = readdirSync(FOLDER)
  .sort()
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    ...(JSON.parse(readFileSync(FOLDER + file, 'utf8')) as Omit<Case, 'name'>),
  }));

export const VALID = CASES.filter(({ verdict }) => verdict === 'valid');
