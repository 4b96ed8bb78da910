import { join, sep } from 'node:path';
import { normalNames } from '../../article/normal-names.ts';
import { parseArticle, parseArticleJson, type ParsedArticle } from '../../article/parse.ts';
import { checkReferences } from '../../article/check-references.ts';
import type { Article } from '../../article/schema.ts';
import { articleError, type Finding } from '../problems/finding.ts';
import { systemReason } from '../problems/system-errors.ts';
import type { Issue } from '../../article/issue.ts';
import { isPageId } from '../../article/urls.ts';
import { findRepeatedFields } from '../problems/repeated-fields.ts';
import { articleIdOf } from './article-file-names.ts';
import { diskPath } from './disk-path.ts';
import { loadMarkdownReader } from './load-markdown-reader.ts';
import { readText } from './read-text.ts';
import { contentHash } from '../content-hash.ts';

/** Most paths are, and joining ten thousand takes a while. */
const ASCII = /^[ -~]*$/;

/** Files by their paths in the content folder; they are relative to the working directory, as `dir` is. */
export function articleFileIn(dir: string): (path: string) => string {
  const folder = join(dir);
  const prefix = folder === '.' ? '' : `${folder}${sep}`;
  return (path) => (ASCII.test(path) ? `${prefix}${path}` : diskPath(folder, path));
}

export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  readonly hash: string;
  readonly article: Article | undefined;
  readonly findings: readonly Finding[];
}

/** `path` is relative to the content folder. Never rejects: a file that cannot be read is a finding. */
export async function readArticleFile(dir: string, path: string): Promise<ArticleFile> {
  const file = articleFileIn(dir)(path);
  const id = articleIdOf(path);
  try {
    const text = readText(file);
    const { article: read, issues: own } = path.endsWith('.md')
      ? await parseArticleMarkdown(text)
      : parseJson(text);
    const named = read && normalNames(read);
    const { article, issues: fieldIssues } =
      named && isPageId(id) ? withoutNewsFields(named) : { article: named, issues: [] };
    const issues = article ? [...own, ...fieldIssues, ...checkReferences(article)] : own;
    const findings = issues.map((issue) => ({ ...issue, file, subject: 'article' as const }));
    return { id, file, hash: contentHash(text), article, findings };
  } catch (error) {
    return {
      id,
      file,
      hash: '',
      article: undefined,
      findings: [articleError(file, [], systemReason(error))],
    };
  }
}

/** Repeated fields are looked for in the text, since the data has only one of them. */
function parseJson(text: string): ParsedArticle {
  const { article, issues } = parseArticleJson(text);
  return { article, issues: article ? [...issues, ...findRepeatedFields(text, article)] : issues };
}

/** Most sites have fewer pages. */
const MAX_RECENT_TEXTS = 32;
const recentlyParsed = new Map<string, ParsedArticle>();

/** Recent results are kept: a page is read for its links, its content and its anchors, and by `dev` after each change. */
async function parseArticleMarkdown(text: string): Promise<ParsedArticle> {
  const parsed = recentlyParsed.get(text) ?? (await parseMarkdownText(text));
  recentlyParsed.delete(text);
  recentlyParsed.set(text, parsed);
  const [oldest] = recentlyParsed.keys();
  if (recentlyParsed.size > MAX_RECENT_TEXTS && oldest !== undefined) recentlyParsed.delete(oldest);
  return parsed;
}

async function parseMarkdownText(text: string): Promise<ParsedArticle> {
  if (text.trim() === '')
    return {
      article: undefined,
      issues: [
        {
          path: [],
          severity: 'error',
          message: 'is empty; write a headline after #, and a text, or remove the file',
        },
      ],
    };
  const { readMarkdown } = await loadMarkdownReader();
  const { data, issues } = readMarkdown(text);
  if (data === undefined) return { article: undefined, issues };
  const parsed = parseArticle(data);
  return { article: parsed.article, issues: [...issues, ...parsed.issues] };
}

/** Fields that would put a page among the news. */
const NEWS_FIELDS = ['section', 'tags', 'series', 'authors', 'datePublished', 'counts'] as const;

function withoutNewsFields(article: Article): ParsedArticle {
  const page = { ...article };
  const issues = NEWS_FIELDS.flatMap((field): Issue[] => {
    if (page[field] === undefined) return [];
    delete page[field];
    const message = 'is a field of articles, which pages do not have; remove it';
    return [{ path: [field], message, severity: 'warning' }];
  });
  return { article: page, issues };
}
