import type { UnpublishedReason } from '../../article/schema.ts';
import { useSite } from '../site-context.tsx';

/** Says that an article is a draft or waits for its date, where it is shown all the same. */
export function UnpublishedMark({ reason }: { reason: UnpublishedReason | undefined }) {
  const { language, messages } = useSite();
  if (!reason) return null;
  return (
    <p className="unpublished kicker" lang={language}>
      {reason === 'draft' ? messages.draft : messages.scheduled}
    </p>
  );
}
