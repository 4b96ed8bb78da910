/** Which articles are published: drafts and those dated in the future are not, unless asked for. */
import type { Site } from '../../article/site.ts';
import { toEpochMs } from '../../article/zoned-time.ts';
import type { ArticleSummary } from '../../site/article-summary.ts';

export interface PublicationOptions {
  readonly drafts: boolean;
  readonly future: boolean;
  /** Milliseconds since 1970; one moment for a whole build. */
  readonly now: number;
}

export type WithheldReason = 'draft' | 'future';

export const publishedNow = (): PublicationOptions => ({ drafts: false, future: false, now: Date.now() });

export const ALL_ARTICLES: PublicationOptions = { drafts: true, future: true, now: 0 };

type Dated = Pick<ArticleSummary['article'], 'draft' | 'datePublished'>;

export function withheldReason(
  { draft, datePublished }: Dated,
  { timeZone }: Site,
  { drafts, future, now }: PublicationOptions,
): WithheldReason | undefined {
  if (draft === true && !drafts) return 'draft';
  return !future && toEpochMs(datePublished, timeZone) > now ? 'future' : undefined;
}
