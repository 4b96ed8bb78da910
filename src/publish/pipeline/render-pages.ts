/** Reads articles and renders pages to staged files. Runs in any thread, so arguments and results must be cloneable. */
import { withIds } from '../../article/ids.ts';
import type { ListPage } from '../../article/list-page.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { isPageId } from '../../article/urls.ts';
import type { PlannedArticlePage } from '../../site/plan-site.ts';
import { portablePage } from '../../site/hosting/portable-page.ts';
import { withoutLinksTo } from '../../site/withhold-links.ts';
import { prepareArticle } from '../../site/prepare-article.ts';
import {
  sharePictureAddress,
  withSharePicture,
  type SharePictureOptions,
} from '../../site/share/share-picture-address.ts';
import { computeSignature, type Signature } from '../../site/related/signature.ts';
import { isPublished, loadArticle, type ArticleMeta } from '../content/article-meta.ts';
import type { PublicationOptions } from '../content/publication.ts';
import type { FileChunk } from './chunk-encoder.ts';
import { loadRenderer } from './load-renderer.ts';
import { htmlPath } from './page-paths.ts';
import { attachPictures, type ResolvedPicture } from '../pictures/attach-pictures.ts';
import { openArticleSpool } from './article-spool.ts';
import { stageFile, type StagingTarget, type StagedFile } from './stage-file.ts';

export interface RenderSettings {
  readonly content: string;
  readonly cache: string;
  readonly site: Site;
  readonly base: string;
  readonly portable: boolean;
  readonly publication: PublicationOptions;
  readonly share?: SharePictureOptions | undefined;
  readonly hasTouchIcon: boolean;
  /** The style sheet of the site. */
  readonly styles: string;
}

export interface PageJob {
  readonly address: string;
  readonly html: StagingTarget;
  readonly json?: StagingTarget;
  readonly article?: Pick<PlannedArticlePage, 'id' | 'cards' | 'relatedIds' | 'withheldIds' | 'series'> & {
    readonly path: string;
  };
  readonly pictures?: ReadonlyMap<string, ResolvedPicture>;
  readonly list?: ListPage;
}

export interface StagedPage {
  readonly html: StagedFile;
  readonly json?: StagedFile;
}

export interface MetaResult {
  readonly meta: ArticleMeta;
  readonly signature?: Signature;
}

export interface PageRenderer {
  /** Parsed articles are spooled until their pages are rendered. */
  readMeta(paths: readonly string[]): Promise<MetaResult[]>;
  renderPages(jobs: readonly PageJob[]): Promise<StagedPage[]>;
}

export interface WarmablePageRenderer extends PageRenderer {
  warmUp(): Promise<void>;
}

export function createPageRenderer({
  content,
  cache,
  site,
  base,
  portable,
  publication,
  share,
  hasTouchIcon,
  styles,
}: RenderSettings): WarmablePageRenderer {
  const spool = openArticleSpool(cache);
  let renderer: ReturnType<typeof loadRenderer> | undefined;
  const load = () => (renderer ??= loadRenderer(site, base, { styles, touchIcon: hasTouchIcon }));

  async function readOne(path: string): Promise<MetaResult> {
    const { meta, article } = await loadArticle(content, path, site, publication);
    const { id } = meta;
    if (!article) return { meta };
    if (!isPublished(meta)) return { meta };
    spool.add(id, withIds(article));
    const address = share && sharePictureAddress(article, site, share);
    return {
      meta: { ...meta, ...(address !== undefined && { shareAddress: address }) },
      ...(!isPageId(id) && { signature: computeSignature({ id, article }, site) }),
    };
  }

  async function loadPageData({
    article: requested,
    pictures,
    list,
  }: PageJob): Promise<Article | ListPage | undefined> {
    if (!requested) return list;
    const { id, path, cards, relatedIds, withheldIds, series } = requested;
    const article = spool.take(id) ?? (await loadArticle(content, path, site, publication)).article;
    if (!article) throw new Error(`${id} was removed or damaged during the build; build again`);
    const withPictures = pictures?.size ? attachPictures(id, article, (path) => pictures.get(path)) : article;
    return withSharePicture(
      prepareArticle(
        { id, article: withoutLinksTo({ id, article: withPictures }, new Set(withheldIds)) },
        site,
        (one) => cards.get(one),
        relatedIds,
        series,
      ),
      share && sharePictureAddress(article, site, share),
    );
  }

  return {
    warmUp: async () => void (await load()),
    readMeta: (paths) => mapInSequence(paths, readOne),
    async renderPages(jobs) {
      const render = await load();
      return mapInSequence(jobs, async (job) => {
        const { html, json } = await render(job.address, await loadPageData(job));
        return {
          html: stageFile(job.html, portable ? [portablePage(joinText(html), htmlPath(job.address))] : html),
          ...(job.json && { json: stageFile(job.json, [json]) }),
        };
      });
    },
  };
}

const joinText = (chunks: readonly FileChunk[]): string =>
  Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString();

async function mapInSequence<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
