/** One article's file: what stands in it, and what is wrong with it. */
import { join, sep } from 'node:path';
import { normalNames } from '../../article/normal-form.ts';
import { readArticle } from '../../article/parse.ts';
import { checkReferences } from '../../article/references.ts';
import type { Article } from '../../article/schema.ts';
import type { Finding } from '../problems/findings.ts';
import { diskPath } from './disk-path.ts';
import { readText } from './read-text.ts';
import { textHash } from './text-hash.ts';

/** How the name of an article's file ends. */
export const EXTENSION = '.json';

/** Most ids are, and joining paths of ten thousand takes a while. */
const ASCII = /^[ -~]*$/;

/** Where the files of articles are, as the caller can open them. */
export function articleFiles(dir: string): (id: string) => string {
  const folder = join(dir, 'articles');
  return (id) => (ASCII.test(id) ? `${folder}${sep}${id}${EXTENSION}` : diskPath(folder, id + EXTENSION));
}

/** Where the file of an article is, as the caller can open it. */
export const articleFile = (dir: string, id: string): string => articleFiles(dir)(id);

export interface ReadArticle {
  readonly id: string;
  readonly file: string;
  /** Hash of its text; empty when it cannot be read. */
  readonly hash: string;
  /** Repaired where it has problems; absent when nothing of it can be read. */
  readonly article: Article | undefined;
  readonly findings: readonly Finding[];
}

/** Reads one article of a content folder by itself. Never throws: a file that cannot be read is a finding. */
export function readArticleFile(dir: string, id: string): ReadArticle {
  const file = articleFile(dir, id);
  try {
    const text = readText(file);
    const { article: read, issues: own } = readArticle(text);
    const article = read && normalNames(read);
    const issues = article ? [...own, ...checkReferences(article)] : own;
    const findings = issues.map((issue) => ({ ...issue, file, of: 'article' as const }));
    return { id, file, hash: textHash(text), article, findings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const finding: Finding = { file, of: 'article', path: [], message, severity: 'error' };
    return { id, file, hash: '', article: undefined, findings: [finding] };
  }
}
