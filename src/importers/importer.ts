/** What an importer is: foreign bytes in, one or more articles and a report out. Pure. */
import type { Article } from '../article/schema.ts';

/** A foreign document before anybody has looked into it. */
export interface Foreign {
  /** File name or address, for the report and as a hint of the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One line of the report: what was kept, guessed or dropped, and where it stood. */
export interface Note {
  readonly kind: 'kept' | 'guessed' | 'dropped';
  readonly message: string;
  /** Line of the source, from 1. */
  readonly line?: number;
}

export interface Imported {
  readonly article: Article;
  readonly notes: readonly Note[];
}

/** What an article's counts count. */
export const COUNTERS = ['comments', 'shares', 'views'] as const;
export type Counter = (typeof COUNTERS)[number];

/** An article of the edition, as far as a related line needs to know it. */
export interface Known {
  /** Path of its file below `articles/`, without `.json`. */
  readonly id: string;
  readonly headline: string;
}

/** What the caller may settle that an importer would otherwise guess. */
export interface ImportOptions {
  /** BCP 47 language of the document. */
  readonly language?: string;
  /** Name of the document's encoding, such as windows-1256. */
  readonly encoding?: string;
  /** What bare counter lines count, in their order; empty: they are no counters. */
  readonly counters?: readonly Counter[];
  /** Whether pull-quotes may be proposed; default true. */
  readonly pullquotes?: boolean;
  /** The edition's articles, so that related lines can be joined to them. */
  readonly edition?: readonly Known[];
}

/** A document that cannot become an article; the message says why, and what would be right. */
export class ImportError extends Error {}

export interface Importer {
  readonly name: string;
  /** Whether the document is of this importer's format, as far as its name and first bytes show. */
  accepts(document: Foreign): boolean;
  /** Throws {@link ImportError} when nothing can be made of the document. */
  read(document: Foreign, options: ImportOptions): Imported[];
}
