/** The edition that the dev server shows: read once, and after an edit only where something changed. */
import { createHash } from 'node:crypto';
import type { ListPage } from '../../article/catalogue.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { contents, newestFirst, type Contents, type ListedPage, type Page } from '../../edition/edition.ts';
import { machineFiles, type MachineGroup } from '../../edition/machine-files.ts';
import { prepare } from '../../edition/prepare.ts';
import { neighboursIn, update } from '../../edition/related/relate.ts';
import { signature, type Signature } from '../../edition/related/signature.ts';
import { fileLengths } from '../press/file-lengths.ts';
import { forget, recall, remember, type Memory } from '../press/memory.ts';
import { mapBounded } from '../content/bounded.ts';
import { readContent, type Learn } from '../content/content.ts';
import { learn } from '../content/learn.ts';
import { learnChanged } from '../content/learn-changed.ts';
import { showing, showingSummary, type FindPicture } from '../pictures/attach.ts';
import { openGallery } from '../pictures/pictures.ts';
import { formatProblem } from '../problems/problems.ts';
import { breather } from './breather.ts';
import type { Known } from './dev-search.ts';

const FILES_AT_ONCE = 16;

/** All that can be asked for, as the content folder is now. */
export interface Shown {
  readonly site: Site;
  readonly articles: Known;
  readonly see: FindPicture;
  readonly contents: Contents;
  readonly lists: ReadonlyMap<string, ListedPage>;
  readonly machine: () => readonly MachineGroup[];
}

/** The data of a page; none where there is no page. */
export type PageData = Article | ListPage | undefined;

export interface ReaderOptions {
  readonly content: string;
  /** Where what is known of the articles is kept for the next start. */
  readonly cache: string;
  /** Names the program that reads: what another one knew is not gone by. */
  readonly version: string;
  readonly warn: (line: string) => void;
}

/** Reads the edition, and reads it again: then only what changed. */
export function editionReader({ content, cache, version, warn }: ReaderOptions): () => Promise<Shown> {
  let memory: Memory | undefined;
  let fingerprint = '';

  const learnAll: Learn = async (site, ids) => {
    const now = createHash('sha256')
      .update(JSON.stringify([version, content, site]))
      .digest('base64url');
    const last = now === fingerprint && memory ? memory : recall(cache, now);
    const set: Signature[] = [];
    const breathe = breather();
    const articles = await learnChanged(content, ids, last.articles, (fresh) =>
      mapBounded(fresh, FILES_AT_ONCE, async (id) => {
        await breathe();
        const learned = await learn(content, id, site);
        if (learned.article) set.push(signature({ id, article: learned.article }, site));
        return learned.known;
      }),
    );
    const removed = [...last.articles.keys()].filter((id) => !articles.get(id)?.known.summary);
    const { relations } = update(last.relations, { set, removed });
    const next: Memory = { ...forget(), articles, relations };
    // An edit is read again at the next start sooner than all is written down.
    if (now !== fingerprint && set.length > 0) void remember(cache, last, next, now).catch(() => undefined);
    [memory, fingerprint] = [next, now];
    return [...articles.values()].map((one) => one.known);
  };

  return async () => {
    const read = await readContent(content, learnAll);
    const { site } = read;
    const { see, problems } = await openGallery(content, read, { cache, mode: 'look' });
    for (const problem of [...read.problems, ...problems]) warn(formatProblem(problem));
    const { articles, relations } = memory ?? forget();
    const summaries = read.articles.map(({ summary }) => showingSummary(summary, see));
    const all = contents(site, summaries, neighboursIn(relations));
    return {
      site,
      articles,
      see,
      contents: all,
      lists: new Map([...all.lists()].map((page) => [page.address, page])),
      machine: () =>
        machineFiles(
          site,
          '/',
          newestFirst(summaries).map(({ digest }) => digest),
          fileLengths({ folder: content, media: read.media, pictures: new Map() }),
        ),
    };
  };
}

/** The page at an address of the site. */
export function pageAt({ contents: { article }, lists }: Shown, address: string): Page | undefined {
  const id = /^\/articles\/(.+)\/$/.exec(address)?.[1];
  return id === undefined ? lists.get(address) : article(decodeURIComponent(id));
}

/** The page whose data stand at an address. */
export function pageOfData(shown: Shown, address: string): Page | undefined {
  const [, article, list] = /^(\/articles\/.+)\.json$|^(.*\/)index\.json$/.exec(address) ?? [];
  return pageAt(shown, article === undefined ? (list ?? '') : `${article}/`);
}

/** A feed or a map of the site, made when it is asked for. */
export async function machineFile(content: string, shown: Shown, path: string): Promise<string | undefined> {
  if (!/\.(?:xml|json|txt|webmanifest)$/.test(path)) return undefined;
  for (const { articles, files } of shown.machine()) {
    const read = articles.map(
      async (id) => [id, await dataOf(content, shown, shown.contents.article(id))] as const,
    );
    const found = new Map(await Promise.all(read));
    for (const [name, text] of files((id) => found.get(id) as Article | undefined))
      if (name === path) return text;
  }
  return undefined;
}

/** The data of a page, made when it is asked for. */
export async function dataOf(
  content: string,
  { site, see }: Shown,
  page: Page | undefined,
): Promise<PageData> {
  if (page?.kind !== 'article') return page?.data;
  const { article } = await learn(content, page.id, site);
  if (!article) return undefined;
  const { id, cards, related } = page;
  return prepare({ id, article: showing(id, article, see) }, site, (one) => cards.get(one), related);
}
