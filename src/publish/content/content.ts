/** Reads a content folder: the site, what there is to know of its articles, and everything that is wrong with them. */
import { closeSync, openSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { normalName } from '../../article/normal-form.ts';
import { partsOf } from '../../article/parts.ts';
import type { Site } from '../../article/site.ts';
import { toProblems, type Finding } from '../problems/findings.ts';
import { byFile, type Problem } from '../problems/problems.ts';
import { systemReason } from '../problems/system-reason.ts';
import { checkAddresses } from './addresses.ts';
import { articleFiles, EXTENSION, readArticleFile } from './article-file.ts';
import { checkArticleLinks, checkLead, knownIds } from './article-links.ts';
import { diskPath, formFaults } from './disk-path.ts';
import { nameFault } from './file-names.ts';
import { learnEach, type ContentArticle, type Known } from './learn.ts';
import { checkMedia, mediaAddresses, mediaLibrary } from './media-references.ts';
import { listPublicFiles, publicPathFault } from './public-files.ts';
import { DEFAULTS, readSite } from './site-file.ts';
import { checkTags } from './tags.ts';
import { listFiles, type ListFiles, type Walked } from './walk.ts';

export interface Content {
  /** With its defaults; what is wrong in `site.json` is left out. */
  readonly site: Site;
  /** Every article that can be read, repaired where it has problems, in the order of their ids. */
  readonly articles: readonly ContentArticle[];
  /** Paths of the media files below `media/`. */
  readonly media: readonly string[];
  /** Paths of the files that are published as they are. */
  readonly publicFiles: readonly string[];
  /** Everything that is wrong, by file and place. Publish only what has no error among them. */
  readonly problems: readonly Problem[];
}

/** Learns what there is to know of these articles, in their order. */
export type Learn = (site: Site, ids: readonly string[]) => Promise<readonly Known[]>;

/** Reads a content folder. Never throws for what stands in it: a missing or empty folder is a problem too. */
export async function readContent(
  dir: string,
  learnAll: Learn = (site, ids) => learnEach(dir, site, ids),
  list: ListFiles = (folder, isListed) => listFiles(folder, dir, isListed),
): Promise<Content> {
  const unusable = await folderFault(dir);
  if (unusable !== undefined) {
    const problems = await toProblems([folderFinding(dir, unusable)]);
    return { site: DEFAULTS, articles: [], media: [], publicFiles: [], problems };
  }
  const { site, findings } = readSite(dir);
  const listed = await listArticles(dir, list);
  const media = inNormalForm(await list(join(dir, 'media')));
  const publicFiles = inNormalForm(await listPublicFiles(dir, list));
  const all = await learnAll(site, listed.ids);
  const fileOf = articleFiles(dir);
  const files = all.map((known) => ({ ...known, file: fileOf(known.id) }));
  const articles = files.filter((known): known is ContentArticle => known.summary !== undefined);
  const across = [
    ...listed.findings,
    ...findings,
    ...checkAddresses(files, articles),
    ...checkTags(articles),
    ...(await checkPointers(dir, { ids: listed.ids, articles, media: media.files, lead: site.lead })),
    ...publicFileFindings(dir, publicFiles),
    ...media.faults.map(({ path, message }) => folderFinding(join(dir, 'media', path), message)),
    ...copiedFindings(dir, [...publicFiles.files, ...media.files.map((path) => `media/${path}`)]),
  ];
  const problems = [...all.flatMap((known) => known.problems), ...(await toProblems(across))];
  return {
    site,
    articles,
    media: media.files,
    publicFiles: publicFiles.files,
    problems: problems.sort(byFile),
  };
}

interface Pointers {
  readonly ids: readonly string[];
  readonly articles: readonly ContentArticle[];
  readonly media: readonly string[];
  readonly lead: string | undefined;
}

/** Only an article that points at nothing is read again, to say where. */
async function checkPointers(dir: string, { ids, articles, media, lead }: Pointers): Promise<Finding[]> {
  const there = new Set(ids);
  const files = mediaAddresses(media);
  const lost = articles.filter(
    ({ summary, media: named }) =>
      summary.mentions.some((id) => !there.has(id)) || named.some((address) => !files.has(address)),
  );
  if (lost.length === 0 && (lead === undefined || there.has(lead))) return [];
  const known = knownIds(ids);
  const library = mediaLibrary(media);
  const found = lost.map((one) => {
    const { article } = readArticleFile(dir, one.id);
    const parts = article && partsOf(article);
    return parts ? [...checkArticleLinks(one, parts, known), ...checkMedia(one, parts, library)] : [];
  });
  return [...checkLead(join(dir, 'site.json'), lead, known), ...found.flat()];
}

/** Files by the paths that they are published at. */
const inNormalForm = (walked: Walked): Walked => ({
  ...walked,
  files: walked.files.map(normalName).sort(),
  faults: [...walked.faults, ...formFaults(walked.files)],
});

/** The ids of the articles of a content folder in order, and what stands in the way of listing them. */
export async function listArticles(
  dir: string,
  list: ListFiles = (folder) => listFiles(folder, dir),
): Promise<{ ids: string[]; findings: Finding[] }> {
  const folder = join(dir, 'articles');
  const walked = await list(folder);
  const findings = walked.faults.map(({ path, message }) => folderFinding(join(folder, path), message));
  const ids: string[] = [];
  for (const file of walked.files) {
    const message = nameFault(file);
    if (message !== undefined) findings.push(folderFinding(join(folder, file), message));
    else if (file.endsWith(EXTENSION)) ids.push(normalName(file.slice(0, -EXTENSION.length)));
  }
  for (const { path, message } of formFaults(walked.files))
    findings.push(folderFinding(join(folder, path), message));
  if (ids.length === 0 && findings.length === 0) findings.push(folderFinding(dir, emptiness(walked)));
  return { ids: [...new Set(ids)].sort(), findings };
}

/** Errors for files that would be published as they are and cannot be. */
const publicFileFindings = (dir: string, { files, faults }: Walked): Finding[] => [
  ...faults.map(({ path, message }) => folderFinding(join(dir, path), message)),
  ...files.flatMap((path) => {
    const message = publicPathFault(path);
    return message === undefined ? [] : [folderFinding(join(dir, path), message)];
  }),
];

/** Node reads no larger file at once, and few hosts take one. */
const MAX_FILE_BYTES = 2 ** 31 - 1;

/** Errors for files that would be copied and cannot be. */
const copiedFindings = (dir: string, paths: readonly string[]): Finding[] =>
  paths.flatMap((path) => {
    const message = copyFault(diskPath(dir, path));
    return message === undefined ? [] : [folderFinding(join(dir, path), message)];
  });

function copyFault(file: string): string | undefined {
  try {
    closeSync(openSync(file, 'r'));
    const { size } = statSync(file);
    return size <= MAX_FILE_BYTES
      ? undefined
      : `is ${(size / 2 ** 30).toFixed(1)} GiB large, and the limit is 2 GiB; make it smaller, or host it elsewhere and use its URL`;
  } catch (error) {
    return `cannot be read: ${systemReason(error)}`;
  }
}

const folderFinding = (file: string, message: string): Finding => ({
  file,
  of: 'folder',
  path: [],
  severity: 'error',
  message,
});

const START = 'create one with: npx broadsheet new "Headline"';

async function folderFault(dir: string): Promise<string | undefined> {
  const found = await stat(dir).catch((error: unknown) => systemReason(error));
  if (typeof found === 'string') return `is not a content folder (${found}); use another, or ${START}`;
  return found.isDirectory() ? undefined : 'is a file; use the content folder that contains articles/';
}

const emptiness = ({ files }: Walked): string =>
  `has no article: there is no file in articles/${files.length > 0 ? ' that ends in .json' : ''}; ${START}`;
