/** An article's terms, so that it can be removed from the index without reading all of it. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Card } from '../../article/schema.ts';
import { hash } from '../../article/urls.ts';
import type { DatedDocument } from '../../search/segments.ts';
import { createFolders } from '../file-system.ts';
import { diskError } from '../problems/system-errors.ts';
import type { SearchFilters } from './search-document.ts';

export interface IndexedArticle {
  readonly id: string;
  readonly card: Card;
  readonly filters: SearchFilters;
  /** Terms, each prefixed with its impact as a hexadecimal digit; parsed by {@link parseTerms}. */
  readonly terms: string;
}

export const formatTerms = (impacts: ReadonlyMap<string, number>): string =>
  Array.from(impacts, ([term, impact]) => impact.toString(16) + term).join(' ');

export function* parseTerms(terms: string): Generator<[term: string, impact: number]> {
  if (terms === '') return;
  for (const pair of terms.split(' ')) yield [pair.slice(1), parseInt(pair.charAt(0), 16)];
}

export const formatLine = ({ id, card, filters, terms }: IndexedArticle): string =>
  `${JSON.stringify([id, card, filters])}\t${terms}\n`;

export function parseLine(line: string): IndexedArticle {
  const tab = line.indexOf('\t');
  const [id, card, filters] = JSON.parse(line.slice(0, tab)) as [string, Card, SearchFilters];
  return { id, card, filters, terms: line.slice(tab + 1).trimEnd() };
}

/** Articles without a date are spread over 64 files. */
export function dayFile({ id, minute }: DatedDocument): string {
  if (minute === undefined) return `undated/${parseInt(hash(id), 36) % 64}.tsv`;
  return `${new Date(minute * 60_000).toISOString().slice(0, 10).replace('-', '/')}.tsv`;
}

type Lines = Map<string, string>;

export class ForwardIndex {
  readonly #dir: string;
  readonly #read = new Map<string, Lines>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  line(document: DatedDocument): string {
    const line = this.#day(dayFile(document)).get(document.id);
    if (line === undefined) throw new Error(`The search index does not know ${document.id}`);
    return line;
  }

  clear(): void {
    this.#read.clear();
    rmSync(this.#dir, { recursive: true, force: true });
  }

  append(lines: ReadonlyMap<string, readonly string[]>): void {
    for (const [file, added] of lines) {
      const path = join(this.#dir, file);
      writeInFolder(path, () => appendFileSync(path, added.join('')));
    }
  }

  /** Replaces lines; undefined removes the article. */
  change(changes: Iterable<readonly [document: DatedDocument, line: string | undefined]>): void {
    const touched = new Map<string, Lines>();
    for (const [document, line] of changes) {
      const file = dayFile(document);
      const lines = touched.get(file) ?? new Map(this.#day(file));
      touched.set(file, lines);
      if (line === undefined) lines.delete(document.id);
      else lines.set(document.id, line);
    }
    for (const [file, lines] of touched) {
      const path = join(this.#dir, file);
      writeInFolder(path, () => writeFileSync(path, [...lines.values()].join('')));
    }
    this.#read.clear();
  }

  #day(file: string): Lines {
    const known = this.#read.get(file);
    if (known) return known;
    const lines = readLines(join(this.#dir, file));
    if (this.#read.size > 8) this.#read.clear();
    this.#read.set(file, lines);
    return lines;
  }
}

function writeInFolder(path: string, write: () => void): void {
  try {
    createFolders(dirname(path));
    write();
  } catch (error) {
    throw diskError(path, error);
  }
}

function readLines(path: string): Lines {
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const lines: Lines = new Map();
  for (const line of text.split('\n'))
    if (line !== '') lines.set((JSON.parse(line.slice(0, line.indexOf('\t'))) as [string])[0], `${line}\n`);
  return lines;
}
