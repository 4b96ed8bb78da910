import type { Block } from '../../article/blocks.ts';
import type { ExistingArticle, ImportNote } from '../importer.ts';
import type { SourceLine } from './lines.ts';
import type { Wrapping } from './wrapping.ts';

export interface LineContext {
  readonly lines: readonly SourceLine[];
  readonly wrapping: Wrapping;
  readonly existingArticles: readonly ExistingArticle[];
  /** Whether most lines are indented, so that indentation means nothing. */
  readonly isIndented: boolean;
  readonly depth: number;
}

export interface RecognisedBlocks {
  readonly blocks: readonly Block[];
  /** Index of the first line after the blocks. */
  readonly next: number;
  readonly notes: readonly ImportNote[];
}

/** The line at `at` is never blank. */
export type Recogniser = (reading: LineContext, at: number) => RecognisedBlocks | undefined;
