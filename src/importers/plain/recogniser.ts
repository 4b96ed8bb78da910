/** What a recogniser of plain text is: it looks at a line and those under it, and says what block they are. Pure. */
import type { Block } from '../../article/blocks.ts';
import type { Known, Note } from '../importer.ts';
import type { Line } from './lines.ts';
import type { Wrapping } from './wrapping.ts';

/** The lines of a text (or of a quotation in it), and what is known of it as a whole. */
export interface Reading {
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  readonly edition: readonly Known[];
  /** Whether most of its lines are moved in, so that this tells nothing. */
  readonly indented: boolean;
  /** How many quotations it stands in. */
  readonly depth: number;
}

export interface Found {
  readonly blocks: readonly Block[];
  /** Index of the first line behind them. */
  readonly next: number;
  readonly notes: readonly Note[];
}

/** Looks at the line at an index, which is never blank. */
export type Recogniser = (reading: Reading, at: number) => Found | undefined;
