/** Articles -> what is known of them; pages -> staged files. Runs in any thread: what it takes and gives can be cloned. */
import { withIds } from '../../article/ids.ts';
import type { ListPage } from '../../article/catalogue.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import type { ArticlePage } from '../../edition/edition.ts';
import { prepare } from '../../edition/prepare.ts';
import { shareAddress, withShare, type ShareSetting } from '../../edition/share/share-address.ts';
import { signature, type Signature } from '../../edition/related/signature.ts';
import { learn, type Known } from '../content/learn.ts';
import { loadRenderer } from './page-assets.ts';
import { showing, type Seen } from '../pictures/attach.ts';
import { openShelf } from './shelf.ts';
import { stage, type Slot, type Staged } from './stage.ts';

/** What all pages of a publish have in common. */
export interface PressSetting {
  /** The content folder. */
  readonly content: string;
  /** The folder for what is put aside. */
  readonly cache: string;
  readonly site: Site;
  readonly base: string;
  /** What share pictures can be drawn; absent when there are to be none. */
  readonly share?: ShareSetting | undefined;
  /** Whether `apple-touch-icon.png` is published. */
  readonly touchIcon: boolean;
}

/** One page, and where its two files go. The page that says that an address is not there has no data and no data file. */
export interface PageJob {
  readonly address: string;
  readonly html: Slot;
  readonly json?: Slot;
  /** The article to show, and the cards that its page needs. */
  readonly article?: Pick<ArticlePage, 'id' | 'cards' | 'related'>;
  /** The pictures that the article shows, by their paths below the content folder. */
  readonly pictures?: ReadonlyMap<string, Seen>;
  readonly list?: ListPage;
}

export interface StagedPage {
  readonly html: Staged;
  readonly json?: Staged;
}

/** What is known of an article that was read just now, and what others are told of its words. */
export interface News {
  readonly known: Known;
  readonly signature?: Signature;
}

export interface Press {
  /** Reads articles, and keeps them at hand for their pages. */
  learn(ids: readonly string[]): Promise<News[]>;
  /** Renders and stages pages. */
  print(jobs: readonly PageJob[]): Promise<StagedPage[]>;
}

/** A press that can be made ready for its first page ahead of it. */
export interface ColdPress extends Press {
  warmUp(): Promise<void>;
}

/** Makes a press for a publish. */
export function createPress({ content, cache, site, base, share, touchIcon }: PressSetting): ColdPress {
  const shelf = openShelf(cache);
  let renderer: ReturnType<typeof loadRenderer> | undefined;
  const load = () => (renderer ??= loadRenderer(site, base, touchIcon));

  async function learnOne(id: string): Promise<News> {
    const { known, article } = await learn(content, id, site);
    if (!article) return { known };
    shelf.put(id, withIds(article));
    const address = share && shareAddress(article, site, share);
    return {
      known: { ...known, ...(address !== undefined && { share: address }) },
      signature: signature({ id, article }, site),
    };
  }

  async function dataOf({
    article: wanted,
    pictures,
    list,
  }: PageJob): Promise<Article | ListPage | undefined> {
    if (!wanted) return list;
    const { id, cards, related } = wanted;
    const article = shelf.take(id) ?? (await learn(content, id, site)).article;
    if (!article) throw new Error(`${id} was removed or damaged during the build; build again`);
    const shown = pictures?.size ? showing(id, article, (path) => pictures.get(path)) : article;
    return withShare(
      prepare({ id, article: shown }, site, (one) => cards.get(one), related),
      share && shareAddress(article, site, share),
    );
  }

  return {
    warmUp: async () => void (await load()),
    learn: (ids) => inTurn(ids, learnOne),
    async print(jobs) {
      const render = await load();
      return inTurn(jobs, async (job) => {
        const { html, json } = await render(job.address, await dataOf(job));
        return {
          html: stage(job.html, html),
          ...(job.json && { json: stage(job.json, [json]) }),
        };
      });
    },
  };
}

async function inTurn<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
