import { join, sep } from 'node:path';
import { normalNames } from '../../article/normal-form.ts';
import { parseArticleJson } from '../../article/parse.ts';
import { checkReferences } from '../../article/check-references.ts';
import type { Article } from '../../article/schema.ts';
import type { Finding } from '../problems/findings.ts';
import { diskPath } from './disk-path.ts';
import { readText } from './read-text.ts';
import { textHash } from './text-hash.ts';

export const ARTICLE_EXTENSION = '.json';

/** Most ids are, and joining paths of ten thousand takes a while. */
const ASCII = /^[ -~]*$/;

/** Paths are relative to the working directory, as `dir` is. */
export function articlePathIn(dir: string): (id: string) => string {
  const folder = join(dir, 'articles');
  return (id) =>
    ASCII.test(id) ? `${folder}${sep}${id}${ARTICLE_EXTENSION}` : diskPath(folder, id + ARTICLE_EXTENSION);
}

const articlePath = (dir: string, id: string): string => articlePathIn(dir)(id);

export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  /** Hash of the text; empty when it cannot be read. */
  readonly hash: string;
  readonly article: Article | undefined;
  readonly findings: readonly Finding[];
}

/** Never throws: a file that cannot be read is a finding. */
export function readArticleFile(dir: string, id: string): ArticleFile {
  const file = articlePath(dir, id);
  try {
    const text = readText(file);
    const { article: read, issues: own } = parseArticleJson(text);
    const article = read && normalNames(read);
    const issues = article ? [...own, ...checkReferences(article)] : own;
    const findings = issues.map((issue) => ({ ...issue, file, subject: 'article' as const }));
    return { id, file, hash: textHash(text), article, findings };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const finding: Finding = { file, subject: 'article', path: [], message, severity: 'error' };
    return { id, file, hash: '', article: undefined, findings: [finding] };
  }
}
