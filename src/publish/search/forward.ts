/**
 * What each article brought into the index, so that it can be taken out again without a look at the whole index. Articles of
 * a day share a file; a line is an article.
 */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Card } from '../../article/schema.ts';
import { hash } from '../../article/urls.ts';
import type { Dated } from '../../search/segments.ts';
import { namedError } from '../problems/system-reason.ts';
import type { Filtered } from './document.ts';

/** An article as the index has it. */
export interface Indexed {
  readonly id: string;
  readonly card: Card;
  readonly filters: Filtered;
  /** Its terms, each behind the hexadecimal digit of its impact; read by {@link impactsIn}. */
  readonly terms: string;
}

/** Impacts by term, as text. */
export const termsText = (impacts: ReadonlyMap<string, number>): string =>
  Array.from(impacts, ([term, impact]) => impact.toString(16) + term).join(' ');

/** The terms that {@link termsText} wrote, and their impacts. */
export function* impactsIn(terms: string): Generator<[term: string, impact: number]> {
  if (terms === '') return;
  for (const pair of terms.split(' ')) yield [pair.slice(1), parseInt(pair.charAt(0), 16)];
}

/** A line: JSON, a tab, and the terms. */
export const lineOf = ({ id, card, filters, terms }: Indexed): string =>
  `${JSON.stringify([id, card, filters])}\t${terms}\n`;

/** Our own line, which is only read where its publish was seen to be whole; throws where it is not. */
export function indexedOf(line: string): Indexed {
  const tab = line.indexOf('\t');
  const [id, card, filters] = JSON.parse(line.slice(0, tab)) as [string, Card, Filtered];
  return { id, card, filters, terms: line.slice(tab + 1).trimEnd() };
}

/** The file of an article's day; articles without a date share 64 files. */
export function dayFile({ id, minute }: Dated): string {
  if (minute === undefined) return `undated/${parseInt(hash(id), 36) % 64}.tsv`;
  return `${new Date(minute * 60_000).toISOString().slice(0, 10).replace('-', '/')}.tsv`;
}

type Lines = Map<string, string>;

/** Lines kept in a folder. Reads are kept for the last few days asked for, as articles are asked for by date. */
export class ForwardStore {
  readonly #dir: string;
  readonly #read = new Map<string, Lines>();

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** An article's line. Throws where there is none. */
  line(document: Dated): string {
    const line = this.#day(dayFile(document)).get(document.id);
    if (line === undefined) throw new Error(`The search index does not know ${document.id}`);
    return line;
  }

  clear(): void {
    this.#read.clear();
    rmSync(this.#dir, { recursive: true, force: true });
  }

  /** Adds lines to days of which nothing has been read yet. */
  append(lines: ReadonlyMap<string, readonly string[]>): void {
    for (const [file, added] of lines) {
      const path = join(this.#dir, file);
      inFolder(path, () => appendFileSync(path, added.join('')));
    }
  }

  /** Puts other lines in the place of articles' lines; none takes the article away. */
  change(changes: Iterable<readonly [document: Dated, line: string | undefined]>): void {
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
      inFolder(path, () => writeFileSync(path, [...lines.values()].join('')));
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

/** Writes a file into a folder that may not be there yet. */
function inFolder(path: string, write: () => void): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    write();
  } catch (error) {
    throw namedError(path, error);
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
