/** A content folder becomes a site: read, checked, enriched, laid out, rendered, written. */
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Site } from '../../article/site.ts';
import { dataAddress } from '../../article/urls.ts';
import { digestOf } from '../../edition/digest.ts';
import { edition, newestFirst } from '../../edition/edition.ts';
import { hostFiles } from '../../edition/hosting/host-files.ts';
import { movedFrom } from '../../edition/hosting/moved.ts';
import { machineFiles } from '../../edition/machine-files.ts';
import { publishedArticles } from '../../edition/published-article.ts';
import { siteFiles } from '../../edition/site-files.ts';
import { isForm } from './compress.ts';
import { loadBuiltApp, type BuiltApp } from './built-app.ts';
import { UsageError } from '../command.ts';
import type { ContentArticle } from '../content/content.ts';
import { readReady } from '../enrich/ready-content.ts';
import { policyOf } from './page-assets.ts';
import { putPictures } from '../pictures/put-pictures.ts';
import { withPictures } from '../pictures/pictures.ts';
import { scrub } from '../pictures/scrub.ts';
import { cacheFolder } from './cache-folder.ts';
import { openPagePool } from './page-pool.ts';
import type { PageJob } from './page-writer.ts';
import { openOutput, type Changes, type Output } from './output.ts';
import { missingOrigin } from '../problems/missing-origin.ts';
import { hasErrors, type Problem } from '../problems/problems.ts';
import { listFiles } from '../content/walk.ts';

export interface BuildOptions {
  readonly content: string;
  readonly out: string;
  /** `/` or `/base/`. */
  readonly base: string;
  readonly origin?: string | undefined;
  readonly full: boolean;
  /** Whether text files get compressed forms; default true. */
  readonly compress?: boolean;
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

/** Publishes a content folder. Content problems are reported, not thrown; what the disk refuses is thrown. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  await checkApart(options);
  const ready = await readReady(options.content);
  const { content, files } = await withPictures(options.content, ready, {
    cache: cacheFolder(options.out),
    mode: options.images === false ? 'leave' : 'make',
    keep: options.images !== false,
    progress: options.pictureProgress,
  });
  const { articles, problems } = content;
  if (hasErrors(problems)) return { problems, articles: articles.length, pages: 0 };
  const site = { ...content.site, ...(options.origin !== undefined && { origin: options.origin }) };
  const app = await loadBuiltApp();
  const output = await openOutput(options.out, options.base, options.full, options.compress ?? true);
  try {
    await writeStatic(output, options, site, app);
    await putPictures(output, files);
    await writeMachineFiles(output, options, site, articles);
    const { base } = options;
    for (const [path, data] of hostFiles(site, base, policyOf(app, site, base), movedFrom(articles)))
      output.write(path, data);
    const pages = await writePages(output, site, articles, options);
    const all = [...problems, ...missingOrigin(options.content, site)];
    return { problems: all, articles: articles.length, pages, changes: await output.commit() };
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Published files must not come to stand where articles and media are read: an article's data would replace its source. */
async function checkApart({ content, out }: BuildOptions): Promise<void> {
  const [from, to] = [await real(content), await real(out)];
  const within = (folder: string) => `${to}${sep}`.startsWith(`${join(from, folder)}${sep}`);
  if (to === from || within('articles') || within('media'))
    throw new UsageError(`--out must name another folder than the content, not ${JSON.stringify(out)}`);
}

/** `/articles/a%20b/` is the file `articles/a b/index.html`. */
const fileOf = (address: string): string => decodeURIComponent(address.slice(1));

/** The address whose page is shown where there is none; hosts know it by its file's name. */
const NOT_THERE = '/404/';
const htmlOf = (address: string): string =>
  address === NOT_THERE ? '404.html' : `${fileOf(address)}index.html`;

function* jobsOf(output: Output, site: Site, articles: readonly ContentArticle[]): Generator<PageJob> {
  for (const { address, data } of edition(site, articles))
    yield {
      address,
      data,
      html: output.slot(htmlOf(address)),
      json: output.slot(fileOf(dataAddress(address))),
    };
  yield { address: NOT_THERE, html: output.slot(htmlOf(NOT_THERE)) };
}

async function writePages(
  output: Output,
  site: Site,
  articles: readonly ContentArticle[],
  { base, progress }: BuildOptions,
): Promise<number> {
  const pool = await openPagePool({ site, base }, articles.length);
  let done = 0;
  try {
    await pool.write(jobsOf(output, site, articles), (job, page) => {
      output.settle(htmlOf(job.address), page.html);
      if (page.json) output.settle(fileOf(dataAddress(job.address)), page.json);
      progress?.(++done);
    });
  } finally {
    await pool.close();
  }
  return done;
}

/** Files at the top of a content folder that are published as they are. */
const TOP =
  /^(?:favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|CNAME|robots\.txt|manifest\.webmanifest)$/;

async function writeStatic(
  output: Output,
  { content, compress = true }: BuildOptions,
  site: Site,
  app: BuiltApp,
): Promise<void> {
  for (const [path, data] of app.files) if (compress || !isForm(path)) output.write(path, data);
  const top = (await readdir(content)).filter((name) => TOP.test(name));
  for (const [path, data] of siteFiles(site)) if (!top.includes(path)) output.write(path, data);
  const media = await listFiles(join(content, 'media'));
  const files = [...top, ...media.files.map((file) => `media/${file}`)];
  for (const path of files) output.write(path, scrub(new Uint8Array(await readFile(join(content, path)))));
}

/** Feeds, sitemaps and what crawlers are told; a publisher's own file of the name takes its place. */
async function writeMachineFiles(
  output: Output,
  { content, base }: BuildOptions,
  site: Site,
  articles: readonly ContentArticle[],
): Promise<void> {
  const own = (await readdir(content)).filter((name) => TOP.test(name));
  const digests = articles.toSorted(newestFirst).map(digestOf);
  for (const [path, data] of machineFiles(site, base, digests, publishedArticles(site, articles)))
    if (!own.includes(path)) output.write(path, data);
}
