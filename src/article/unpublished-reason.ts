import type { Article, UnpublishedReason } from './schema.ts';

/** An article that is not prepared for its page is only known to be a draft or not. */
export const unpublishedReason = ({ draft, published }: Article): UnpublishedReason | undefined =>
  published?.unpublished ?? (draft ? 'draft' : undefined);
