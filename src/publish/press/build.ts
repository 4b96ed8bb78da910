/** A content folder becomes a site: learned, checked, laid out, rendered, written; each only where something changed. */
import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { UsageError } from '../command.ts';
import { readContent, type Content, type Learn } from '../content/content.ts';
import { openStamps, type StampOf } from '../content/stamp.ts';
import { openLists, type ListFiles } from '../content/walk.ts';
import { hasErrors, type Problem } from '../problems/problems.ts';
import { missingOrigin } from '../problems/missing-origin.ts';
import { openGallery, type Gallery } from '../pictures/pictures.ts';
import { sharePictures, withoutShares } from '../pictures/share-pictures.ts';
import { openSharePress, type OpenedPress, type SharePress } from '../pictures/share-press.ts';
import { putPictures } from '../pictures/put-pictures.ts';
import { asItWas, bearWitness, sourcesOf } from './as-it-was.ts';
import { cacheFolder } from './cache-folder.ts';
import { writeForHosts, writeForMachines } from './for-machines.ts';
import { publishSearch, type SearchPublish } from '../search/publish-search.ts';
import { writeIcons } from './icons.ts';
import { lock } from './lock.ts';
import { lookForLost, type Lost } from './lost.ts';
import { openOutput, type Changes } from './output.ts';
import { writePages } from './pages.ts';
import { openSession, type Session, type SessionOptions } from './session.ts';
import { writeSiteFiles } from './site-files.ts';
import { writeWorker } from './worker-file.ts';
import { openWorks } from './works.ts';

/** What is published: the content, what is known of it, and its pictures. */
export interface Edition {
  readonly content: Content;
  readonly session: Session;
  readonly gallery: Gallery;
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

/** Publishes a content folder. Content problems are reported, not thrown; what the disk refuses is thrown. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  await checkApart(options);
  const shares = await openShares(options);
  const { progress: _, pictureProgress: _p, ...choices } = options;
  const disk = { lost: lookForLost(options.out), stampOf: openStamps(), list: openLists() };
  const from = await sourcesOf({ ...choices, share: shares.press?.setting }, disk);
  const last = from !== undefined && !options.full && (await asItWas(options.out, from, disk.lost));
  if (last) return last;
  const { record, ...report } = await make(options, shares, disk);
  if (from !== undefined && record !== undefined) await bearWitness(options.out, from, report, record);
  return report;
}

/** What is known of the disk, asked for once. */
export interface Disk {
  readonly lost: Lost;
  readonly stampOf: StampOf;
  readonly list: ListFiles;
}

/** The report, and the name of the state that the published folder was left in. */
type Made = BuildReport & { readonly record?: string };

async function make(
  options: BuildOptions,
  { press, reason }: OpenedPress | NoPress,
  { lost, stampOf, list }: Disk,
): Promise<Made> {
  let session: Session | undefined;
  try {
    const learn: Learn = async (site, ids) => {
      const searched = options.search === false ? { ...site, search: false } : site;
      session = await openSession({ ...options, share: press?.setting }, searched, ids.length, stampOf);
      return session.learn(ids);
    };
    const content = await readContent(options.content, learn, list);
    const gallery = await openGallery(options.content, content, {
      cache: cacheFolder(options.out),
      mode: options.images === false ? 'leave' : 'make',
      keep: options.images !== false,
      progress: options.pictureProgress,
    });
    const problems = [...content.problems, ...gallery.problems];
    const articles = content.articles.length;
    if (!session || hasErrors(problems)) return { problems, articles, pages: 0 };
    const published = await publish(options, { content, session, gallery }, press, lost);
    return {
      problems: [
        ...problems,
        ...missingOrigin(options.content, session.site),
        ...(reason === undefined ? [] : [withoutShares(options.content, reason)]),
      ],
      articles,
      ...published,
    };
  } finally {
    await session?.crew.close();
  }
}

const openShares = ({ images, out, full }: BuildOptions): Promise<OpenedPress | NoPress> | NoPress =>
  images === false ? {} : openSharePress({ cache: cacheFolder(out), fresh: full });

/** Share pictures are left out. */
interface NoPress {
  readonly press?: undefined;
  readonly reason?: undefined;
}

async function publish(options: BuildOptions, edition: Edition, press: SharePress | undefined, lost: Lost) {
  const { session } = edition;
  const key = lock(session.cache);
  try {
    const { out, base, full } = options;
    const output = await openOutput(out, base, full, session.compress, lost);
    const works = openWorks(output, session.before);
    let search: SearchPublish | undefined;
    try {
      await writeSiteFiles(works, options.content, edition);
      if (options.images !== false) await writeIcons(works, options.content);
      await putPictures(output, edition.gallery.files);
      if (press)
        await putPictures(output, await sharePictures(press, session.site, edition.content.articles));
      const ids = edition.content.articles.map(({ id }) => id);
      if (session.site.search !== false)
        search = await publishSearch({ ...options, site: session.site, ids, output });
      const pages = await writePages(works, edition, options.progress, (page) => search?.page(page));
      await writeWorker(works, session);
      await writeForMachines(works, options.content, edition);
      await writeForHosts(works, edition);
      await search?.finish();
      const { changes, record } = await output.commit();
      await search?.commit();
      await session.remember(works, record);
      return { pages, changes, record };
    } catch (error) {
      await output.abandon();
      throw error;
    } finally {
      await search?.close();
    }
  } finally {
    key.release();
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
