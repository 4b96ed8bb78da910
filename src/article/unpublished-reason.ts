import type { Article, UnpublishedReason } from './schema.ts';

/** Of an article that is prepared for its page; of a file, only that it is a draft. */
export const unpublishedReason = ({ draft, published }: Article): UnpublishedReason | undefined =>
  published?.unpublished ?? (draft ? 'draft' : undefined);
