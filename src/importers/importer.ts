import type { Article } from '../article/schema.ts';

export interface SourceDocument {
  /** File name or URL, for the report and as a hint of the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ImportNote {
  readonly kind: 'kept' | 'guessed' | 'dropped';
  readonly message: string;
  /** Line of the source, from 1. */
  readonly line?: number;
}

export interface ImportResult {
  readonly article: Article;
  readonly notes: readonly ImportNote[];
}

export const COUNTERS = ['comments', 'shares', 'views'] as const;
export type CounterName = (typeof COUNTERS)[number];

export interface ExistingArticle {
  readonly id: string;
  readonly headline: string;
}

export interface ImportOptions {
  /** BCP 47. */
  readonly language?: string;
  readonly encoding?: string;
  /** What counter lines without labels count, in order; empty if they are no counters. */
  readonly counters?: readonly CounterName[];
  readonly pullquotes?: boolean;
  readonly existingArticles?: readonly ExistingArticle[];
}

/** The message says why a document cannot become an article, and what to do. */
export class ImportError extends Error {}

export interface Importer {
  readonly name: string;
  /** Decides by the document's name and first bytes. */
  accepts(document: SourceDocument): boolean;
  /** Throws {@link ImportError} when the document cannot be imported. */
  read(document: SourceDocument, options: ImportOptions): ImportResult[];
}
