/** Which articles are published: drafts and those dated in the future are not, unless asked for. */
import type { UnpublishedReason } from '../../article/schema.ts';
import type { Site } from '../../article/site.ts';
import { toEpochMs } from '../../article/zoned-time.ts';
import type { ArticleSummary } from '../../site/article-summary.ts';

export interface PublicationOptions {
  readonly drafts: boolean;
  readonly future: boolean;
  /** Milliseconds since 1970; one moment for a whole build. */
  readonly now: number;
}

export const publishedNow = (): PublicationOptions => ({ drafts: false, future: false, now: Date.now() });

export const allArticlesNow = (): PublicationOptions => ({ drafts: true, future: true, now: Date.now() });

type Dated = Pick<ArticleSummary['article'], 'draft' | 'datePublished'>;

export function withheldReason(
  { draft, datePublished }: Dated,
  { timeZone }: Site,
  { drafts, future, now }: PublicationOptions,
): UnpublishedReason | undefined {
  if (draft === true && !drafts) return 'draft';
  return !future && toEpochMs(datePublished, timeZone) > now ? 'future' : undefined;
}

/** Why a build without `--drafts` and `--future` would withhold it. */
export const unpublishedReasonAt = (article: Dated, site: Site, now: number): UnpublishedReason | undefined =>
  withheldReason(article, site, { drafts: false, future: false, now });
