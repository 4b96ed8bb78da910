import type { Site } from '../../article/site.ts';
import type { ListedEntry } from '../../site/article-summary.ts';
import type { Finding } from '../problems/finding.ts';
import type { ArticleMeta, ContentArticle } from './article-meta.ts';
import type { AuthorFile } from './author-files.ts';
import type { ListedContent } from './list-content.ts';
import type { ListFiles } from './list-files.ts';

export interface CheckedContent {
  readonly dir: string;
  readonly site: Site;
  readonly files: ListedContent;
  readonly list: ListFiles;
  readonly authors: readonly AuthorFile[];
  /** All that were read, also those that cannot be parsed. */
  readonly metas: readonly (ArticleMeta & { readonly file: string })[];
  /** Ids of all of them. */
  readonly ids: readonly string[];
  /** Those that can be parsed: `published` and `withheld`. */
  readonly articles: readonly ContentArticle[];
  readonly published: readonly ContentArticle[];
  readonly withheld: readonly ContentArticle[];
}

/** Looks for one kind of mistake. */
export type ContentCheck = (content: CheckedContent) => Finding[] | Promise<Finding[]>;

/** What checks compare articles by, and the file to report. */
export type CheckedEntry = ListedEntry & Pick<ContentArticle, 'file'>;

export const toCheckedEntry = ({ id, file, summary: { article } }: ContentArticle): CheckedEntry => ({
  id,
  file,
  article,
});
