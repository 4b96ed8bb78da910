import type { UnpublishedReason } from '../../article/schema.ts';
import { useSite } from '../site-context.tsx';

/** Marks a draft, or an article with a date in the future, where such articles are shown. */
export function UnpublishedMark({ reason }: { reason: UnpublishedReason | undefined }) {
  const { language, messages } = useSite();
  if (!reason) return null;
  return (
    <p className="unpublished kicker" lang={language}>
      {reason === 'draft' ? messages.draft : messages.scheduled}
    </p>
  );
}
