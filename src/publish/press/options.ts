/** What a publish is asked for, and what it tells. */
import type { ShareSetting } from '../../edition/share/share-address.ts';
import type { Problem } from '../problems/problems.ts';
import type { Changes } from './output.ts';

export interface SessionOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly origin?: string | undefined;
  readonly full: boolean;
  /** Whether text files get compressed forms; default true. */
  readonly compress?: boolean;
  /** What share pictures can be drawn; absent when there are to be none. */
  readonly share?: ShareSetting | undefined;
}

export interface BuildOptions extends SessionOptions {
  /** Whether readers can search; as the site says when absent. */
  readonly search?: boolean;
  /** Whether pictures are published in several sizes; default true. */
  readonly images?: boolean;
  /** Told after each picture how many are done. */
  readonly pictureProgress?: (done: number) => void;
  /** Told after each page how many are done. */
  readonly progress?: (done: number) => void;
}

export interface BuildReport {
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly pages: number;
  /** Absent when problems stopped the build; the published folder is then as it was. */
  readonly changes?: Changes;
}
