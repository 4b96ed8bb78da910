/** Reads articles and renders pages to staged files. Runs in any thread, so arguments and results must be cloneable. */
import type { ListPage } from '../../article/list-page.ts';
import type { Article } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { isPageId } from '../../article/urls.ts';
import type { PlannedArticlePage } from '../../site/plan-site.ts';
import { portablePage } from '../../site/hosting/portable-page.ts';
import { withoutLinksTo } from '../../site/withhold-links.ts';
import { editionFor } from '../../site/editions.ts';
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
import type { RenderedPage } from './built-app.ts';
import { createFileStager, type StageFile, type StagingTarget, type StagedFile } from './stage-file.ts';

export interface RenderSettings {
  readonly content: string;
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
  readonly article?: Pick<
    PlannedArticlePage,
    'id' | 'cards' | 'relatedIds' | 'withheldIds' | 'series' | 'translations'
  > & {
    readonly path: string;
    /** Absent if the article was not read in this build, and only its page is outdated. */
    readonly articleJson?: string | undefined;
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
  /** Of a published article, kept until its page is rendered: JSON takes a third of the memory of the object. */
  readonly articleJson?: string;
}

export interface PageRenderer {
  readMeta(paths: readonly string[]): Promise<MetaResult[]>;
  renderPages(jobs: readonly PageJob[]): Promise<StagedPage[]>;
}

export interface WarmablePageRenderer extends PageRenderer {
  warmUp(): Promise<void>;
}

export function createPageRenderer(settings: RenderSettings): WarmablePageRenderer {
  const { site, base, styles, hasTouchIcon } = settings;
  const stageFile = createFileStager();
  let renderer: ReturnType<typeof loadRenderer> | undefined;
  const load = () => (renderer ??= loadRenderer(site, base, { styles, touchIcon: hasTouchIcon }));
  return {
    warmUp: async () => void (await load()),
    readMeta: (paths) => mapInSequence(paths, (path) => readMeta(settings, path)),
    async renderPages(jobs) {
      const render = await load();
      return mapInSequence(jobs, async (job) => {
        const page = await loadPageData(settings, job);
        return stagePage(job, await render(job.address, page), settings.portable, stageFile);
      });
    },
  };
}

async function readMeta(settings: RenderSettings, path: string): Promise<MetaResult> {
  const { content, site, publication, share } = settings;
  const { meta, article } = await loadArticle(content, path, site, publication);
  const { id } = meta;
  if (!article || !isPublished(meta)) return { meta };
  const shareAddress = share && sharePictureAddress(article, site, share);
  return {
    meta: { ...meta, ...(shareAddress !== undefined && { shareAddress }) },
    articleJson: JSON.stringify(article),
    ...(!isPageId(id) && { signature: computeSignature({ id, article }, site) }),
  };
}

async function loadPageData(
  settings: RenderSettings,
  { article: requested, pictures, list }: PageJob,
): Promise<Article | ListPage | undefined> {
  if (!requested) return list;
  const { content, site, publication, share } = settings;
  const { id, path, articleJson, cards, withheldIds } = requested;
  const article = articleJson
    ? (JSON.parse(articleJson) as Article)
    : (await loadArticle(content, path, site, publication)).article;
  if (!article) throw new Error(`${id} was removed or damaged during the build; build again`);
  const withPictures = pictures?.size ? attachPictures(id, article, (path) => pictures.get(path)) : article;
  const withLinks = withoutLinksTo({ id, article: withPictures }, new Set(withheldIds));
  return withSharePicture(
    prepareArticle(
      { id, article: withLinks },
      editionFor(site, article.language),
      (one) => cards.get(one),
      requested,
    ),
    share && sharePictureAddress(article, site, share),
  );
}

function stagePage(
  job: PageJob,
  { html, json }: RenderedPage,
  portable: boolean,
  stageFile: StageFile,
): StagedPage {
  const chunks = portable ? [portablePage(joinText(html), htmlPath(job.address))] : html;
  return {
    html: stageFile(job.html, chunks),
    ...(job.json && { json: stageFile(job.json, json) }),
  };
}

const joinText = (chunks: readonly FileChunk[]): string =>
  Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))).toString();

async function mapInSequence<A, B>(items: readonly A[], work: (item: A) => Promise<B>): Promise<B[]> {
  const done: B[] = [];
  for (const item of items) done.push(await work(item));
  return done;
}
