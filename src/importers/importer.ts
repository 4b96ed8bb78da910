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

/** What the caller may settle that an importer would otherwise guess. */
export interface ImportOptions {
  /** BCP 47 language of the document. */
  readonly language?: string;
  /** What bare counter lines count, in their order; empty: they are no counters. */
  readonly counters?: readonly ('comments' | 'shares' | 'views')[];
  /** Whether pull-quotes may be proposed; default true. */
  readonly pullquotes?: boolean;
  /** The edition's articles, so that related lines can be joined to them. */
  readonly edition?: readonly { readonly id: string; readonly headline: string }[];
}

/** A document that cannot become an article; the message says why, and what would be right. */
export class ImportError extends Error {}

export interface Importer {
  readonly name: string;
  /** How sure this importer is that the document is of its format, from its name and first bytes. */
  accepts(document: Foreign): boolean;
  /** Throws {@link ImportError} when nothing can be made of the document. */
  read(document: Foreign, options: ImportOptions): Imported[];
}
