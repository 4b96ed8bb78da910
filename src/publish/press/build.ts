/** A content folder becomes a site: learned, checked, laid out, rendered, written; each only where something changed. */
import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { UsageError } from '../command.ts';
import { readContent, type Learn } from '../content/content.ts';
import { hasErrors } from '../problems/problems.ts';
import { missingOrigin } from '../problems/missing-origin.ts';
import { openGallery } from '../pictures/pictures.ts';
import { sharePictures, undrawnShares, withoutShares } from '../pictures/share-pictures.ts';
import { openSharePress, type OpenedPress, type SharePress } from '../pictures/share-press.ts';
import { putPictures } from '../pictures/put-pictures.ts';
import { asItWas, bearWitness, sourcesOf } from './as-it-was.ts';
import { cacheFolder } from './cache-folder.ts';
import { openDisk, type Disk } from './disk.ts';
import type { Edition } from './edition.ts';
import { writeForHosts, writeForMachines } from './for-machines.ts';
import { publishSearch, type SearchPublish } from '../search/publish-search.ts';
import { writeIcons } from './icons.ts';
import { lock } from './lock.ts';
import type { Lost } from './lost.ts';
import type { BuildOptions, BuildReport } from './options.ts';
import { openOutput } from './output.ts';
import { writePages } from './pages.ts';
import { openSession, type Session } from './session.ts';
import { writeSiteFiles } from './site-files.ts';
import { clearUnfinished } from './write-whole.ts';
import { writeWorker } from './worker-file.ts';
import { openWorks } from './works.ts';

/** Publishes a content folder. Content problems are reported, not thrown; what the disk refuses is thrown. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  await checkApart(options);
  const shares = await openShares(options);
  const { progress: _, pictureProgress: _p, ...choices } = options;
  const disk = openDisk(options.content, options.out);
  const from = await sourcesOf({ ...choices, share: shares.press?.setting }, disk);
  const last = from !== undefined && !options.full && (await asItWas(options.out, from, disk.lost));
  if (last) return last;
  const cache = cacheFolder(options.out);
  const own = lock(cache);
  try {
    for (const part of CACHE_PARTS) await clearUnfinished(join(cache, part));
    const { record, ...report } = await make(options, shares, disk);
    if (from !== undefined && record !== undefined) await bearWitness(options.out, from, report, record);
    return report;
  } finally {
    own.release();
  }
}

/** Folders below the cache in which files are written whole. */
const CACHE_PARTS = ['', 'articles', 'pictures', 'share'];

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
        ...(press ? undrawnShares(options.content, content.articles, session.site, press.setting) : []),
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
  const { out, base, full } = options;
  const output = await openOutput(out, base, full, session.compress, lost);
  const works = openWorks(output, session.before);
  let search: SearchPublish | undefined;
  try {
    await writeSiteFiles(works, options.content, edition);
    if (options.images !== false) await writeIcons(works, edition.content.publicFiles);
    await putPictures(output, edition.gallery.files);
    if (press) await putPictures(output, await sharePictures(press, session.site, edition.content.articles));
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
}

const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** Published files must not come to stand where articles and media are read: an article's data would replace its source. */
async function checkApart({ content, out }: BuildOptions): Promise<void> {
  const [from, to] = [await real(content), await real(out)];
  const within = (folder: string) => `${to}${sep}`.startsWith(`${join(from, folder)}${sep}`);
  if (to === from || within('articles') || within('media'))
    throw new UsageError(`--out must name another folder than the content, not ${JSON.stringify(out)}`);
}
