/** Reads a content folder: the site, its articles, and everything that is wrong with them. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../article/parse.ts';
import { checkReferences } from '../../article/references.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { checkAddresses } from './addresses.ts';
import { checkArticleLinks, checkLead, knownIds, type KnownIds } from './article-links.ts';
import { partsOf } from './article-parts.ts';
import { mapBounded } from './bounded.ts';
import { nameFault } from './file-names.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import { checkMedia, mediaLibrary, type MediaLibrary } from './media-references.ts';
import type { Problem } from '../problems/problems.ts';
import { readText } from './read-text.ts';
import { DEFAULTS, readSite } from './site-file.ts';
import { systemReason } from '../problems/system-reason.ts';
import { listFiles, type Walked } from './walk.ts';

/** An article and where it comes from. */
export interface ContentArticle {
  /** Path of its file below `articles/`, without `.json`. */
  readonly id: string;
  /** Its file as the caller can open it. */
  readonly file: string;
  readonly article: Article;
}

export interface Content {
  /** With its defaults; what is wrong in `site.json` is left out. */
  readonly site: Site;
  /** Every article that can be read, repaired where it has problems, in the order of their ids. */
  readonly articles: readonly ContentArticle[];
  /** Everything that is wrong, by file and place. Publish only what has no error among them. */
  readonly problems: readonly Problem[];
}

const FILES_AT_ONCE = 64;
const EXTENSION = '.json';

/** Reads a content folder. Never throws for what stands in it: a missing or empty folder is a problem too. */
export async function readContent(dir: string): Promise<Content> {
  const unusable = await folderFault(dir);
  if (unusable !== undefined)
    return { site: DEFAULTS, articles: [], problems: await toProblems([folderFinding(dir, unusable)]) };
  const [{ site, findings }, listed, media] = await Promise.all([
    readSite(dir),
    listArticles(dir),
    listFiles(join(dir, 'media')),
  ]);
  const read = await mapBounded(listed.ids, FILES_AT_ONCE, (id) => readArticleFile(dir, id));
  const articles = read.flatMap(({ id, file, article }) => (article ? [{ id, file, article }] : []));
  const known = knownIds(listed.ids);
  const across = [
    ...checkAddresses(read, articles),
    ...checkPointers(articles, known, mediaLibrary(media.files)),
    ...checkLead(join(dir, 'site.json'), site.lead, known),
    ...media.faults.map(({ path, message }) => folderFinding(join(dir, 'media', path), message)),
  ];
  const all = [...listed.findings, ...findings, ...read.flatMap((one) => one.findings), ...across];
  return { site, articles, problems: await toProblems(all) };
}

function checkPointers(
  articles: readonly ContentArticle[],
  known: KnownIds,
  library: MediaLibrary,
): Finding[] {
  return articles.flatMap((article) => {
    const parts = partsOf(article.article);
    return [...checkArticleLinks(article, parts, known), ...checkMedia(article, parts, library)];
  });
}

/** The ids of the articles of a content folder in order, and what stands in the way of listing them. */
export async function listArticles(dir: string): Promise<{ ids: string[]; findings: Finding[] }> {
  const folder = join(dir, 'articles');
  const walked = await listFiles(folder);
  const findings = walked.faults.map(({ path, message }) => folderFinding(join(folder, path), message));
  const files = walked.files.filter((file) => file.endsWith(EXTENSION));
  for (const file of walked.files) {
    const message = nameFault(file);
    if (message !== undefined) findings.push(folderFinding(join(folder, file), message));
  }
  const ids = files
    .filter((file) => nameFault(file) === undefined)
    .map((file) => file.slice(0, -EXTENSION.length));
  if (files.length === 0 && findings.length === 0) findings.push(folderFinding(dir, emptiness(walked)));
  return { ids, findings };
}

const folderFinding = (file: string, message: string): Finding => ({
  file,
  of: 'folder',
  path: [],
  severity: 'error',
  message,
});

const START = 'start one with: npx broadsheet new "Headline"';

async function folderFault(dir: string): Promise<string | undefined> {
  const found = await stat(dir).catch((error: unknown) => systemReason(error));
  if (typeof found === 'string') return `is no content folder (${found}); name another, or ${START}`;
  return found.isDirectory() ? undefined : 'is a file; name the content folder that holds articles/';
}

const emptiness = ({ files }: Walked): string =>
  `has no article: there is no file in articles/${files.length > 0 ? ' that ends in .json' : ''}; ${START}`;

/** One article's file, and what is wrong in it. */
export interface ReadArticle {
  readonly id: string;
  readonly file: string;
  /** Absent when nothing of it can be read. */
  readonly article: Article | undefined;
  readonly findings: readonly Finding[];
}

/** Reads one article of a content folder by itself. Never throws: a file that cannot be read is a finding. */
export async function readArticleFile(dir: string, id: string): Promise<ReadArticle> {
  const file = join(dir, 'articles', `${id}${EXTENSION}`);
  try {
    const { article, issues: own } = readArticle(await readText(file));
    const issues = article ? [...own, ...checkReferences(article)] : own;
    return {
      id,
      file,
      article,
      findings: issues.map((issue) => ({ ...issue, file, of: 'article' as const })),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      id,
      file,
      article: undefined,
      findings: [{ file, of: 'article', path: [], message, severity: 'error' }],
    };
  }
}
