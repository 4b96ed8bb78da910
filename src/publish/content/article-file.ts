import { join, sep } from 'node:path';
import { normalNames } from '../../article/normal-names.ts';
import { readMarkdown } from '../../importers/markdown/read-markdown.ts';
import { parseArticle, parseArticleJson, type ParsedArticle } from '../../article/parse.ts';
import { checkReferences } from '../../article/check-references.ts';
import type { Article } from '../../article/schema.ts';
import type { Finding } from '../problems/findings.ts';
import { articleIdOf } from './article-file-names.ts';
import { diskPath } from './disk-path.ts';
import { readText } from './read-text.ts';
import { textHash } from './text-hash.ts';

/** Most paths are, and joining ten thousand takes a while. */
const ASCII = /^[ -~]*$/;

/** Files by their paths below `articles/`; they are relative to the working directory, as `dir` is. */
export function articleFileIn(dir: string): (path: string) => string {
  const folder = join(dir, 'articles');
  return (path) => (ASCII.test(path) ? `${folder}${sep}${path}` : diskPath(folder, path));
}

export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  /** Hash of the text; empty when it cannot be read. */
  readonly hash: string;
  readonly article: Article | undefined;
  readonly findings: readonly Finding[];
}

/** `path` is relative to `articles/`. Never throws: a file that cannot be read is a finding. */
export function readArticleFile(dir: string, path: string): ArticleFile {
  const file = articleFileIn(dir)(path);
  const id = articleIdOf(path);
  try {
    const text = readText(file);
    const { article: read, issues: own } = path.endsWith('.md')
      ? parseArticleMarkdown(text)
      : parseArticleJson(text);
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

function parseArticleMarkdown(text: string): ParsedArticle {
  const { data, issues } = readMarkdown(text);
  if (data === undefined) return { article: undefined, issues };
  const parsed = parseArticle(data);
  return { article: parsed.article, issues: [...issues, ...parsed.issues] };
}
