import type { SharePictureOptions } from '../../site/share/share-picture-address.ts';
import type { UnpublishedReason } from '../../article/schema.ts';
import type { Problem } from '../problems/problem.ts';
import type { FileChanges } from './output-folder.ts';

export interface SessionOptions {
  readonly content: string;
  readonly out: string;
  readonly base: string;
  readonly origin?: string | undefined;
  readonly full: boolean;
  readonly compress?: boolean;
  readonly drafts?: boolean;
  readonly future?: boolean;
  readonly portable?: boolean;
  readonly share?: SharePictureOptions | undefined;
}

export interface BuildOptions extends SessionOptions {
  readonly search?: boolean;
  readonly images?: boolean;
  readonly pictureProgress?: (done: number) => void;
  readonly progress?: (done: number) => void;
}

export interface WithheldArticle {
  readonly file: string;
  readonly reason: UnpublishedReason;
  readonly datePublished?: string | undefined;
}

export interface BuildReport {
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly pages: number;
  readonly withheld: readonly WithheldArticle[];
  /** What a publisher should know each time, though it is no problem. */
  readonly notices: readonly string[];
  /** When the next scheduled article is due, in milliseconds since 1970. */
  readonly nextPublicationMs?: number | undefined;
  /** Absent when problems stopped the build; the published folder is then unchanged. */
  readonly changes?: FileChanges;
}
