import type { Article } from '../../article/schema.ts';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';

const COUNT_KINDS = ['comments', 'shares', 'views'] as const;

interface CountItemProps {
  readonly kind: (typeof COUNT_KINDS)[number];
  readonly count: number;
  readonly link?: string | undefined;
}

function CountItem({ kind, count, link }: CountItemProps) {
  const { href } = useSite();
  const words = useFormat().count(kind, count);
  return <li dir="auto">{link === undefined ? words : <a href={href(link)}>{words}</a>}</li>;
}

/** Zero is shown as a count; a missing count is not. */
export function Counts({ article }: { article: Article }) {
  const { messages, href } = useSite();
  const { counts, discussionUrl } = article;
  const shown = COUNT_KINDS.flatMap((kind) => {
    const count = counts?.[kind];
    return count === undefined ? [] : [{ kind, count }];
  });
  if (shown.length === 0 && discussionUrl === undefined) return null;
  return (
    <ul className="counts">
      {shown.map(({ kind, count }) => (
        <CountItem
          key={kind}
          kind={kind}
          count={count}
          link={kind === 'comments' ? discussionUrl : undefined}
        />
      ))}
      {discussionUrl !== undefined && counts?.comments === undefined && (
        <li>
          <a href={href(discussionUrl)}>{messages.discussion}</a>
        </li>
      )}
    </ul>
  );
}
