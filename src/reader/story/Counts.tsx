import type { Article } from '../../article/schema.ts';
import { useFormat } from '../formatted.tsx';
import { useSetting } from '../setting.tsx';

const KINDS = ['comments', 'shares', 'views'] as const;

interface CountProps {
  readonly kind: (typeof KINDS)[number];
  readonly count: number;
  readonly link?: string | undefined;
}

function Count({ kind, count, link }: CountProps) {
  const { href } = useSetting();
  const words = useFormat().count(kind, count);
  return <li>{link === undefined ? words : <a href={href(link)}>{words}</a>}</li>;
}

/** Comments, shares and views. Zero is a count and is shown; absence is none. */
export function Counts({ article }: { article: Article }) {
  const { messages, href } = useSetting();
  const { counts, discussionUrl } = article;
  const shown = KINDS.flatMap((kind) => {
    const count = counts?.[kind];
    return count === undefined ? [] : [{ kind, count }];
  });
  if (shown.length === 0 && discussionUrl === undefined) return null;
  return (
    <ul className="counts">
      {shown.map(({ kind, count }) => (
        <Count key={kind} kind={kind} count={count} link={kind === 'comments' ? discussionUrl : undefined} />
      ))}
      {discussionUrl !== undefined && counts?.comments === undefined && (
        <li>
          <a href={href(discussionUrl)}>{messages.discussion}</a>
        </li>
      )}
    </ul>
  );
}
