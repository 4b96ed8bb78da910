import type { Article } from '../../article/schema.ts';
import { formatCount } from '../i18n/format.ts';
import { useSaid } from '../said.ts';
import { useSetting } from '../setting.tsx';

const KINDS = ['comments', 'shares', 'views'] as const;

interface CountProps {
  readonly kind: (typeof KINDS)[number];
  readonly count: number;
  readonly link?: string | undefined;
}

function Count({ kind, count, link }: CountProps) {
  const { language, messages, href } = useSetting();
  const words = useSaid(`${count} ${language}`, () => formatCount(messages[kind], count, language));
  if (link === undefined) return <li suppressHydrationWarning>{words}</li>;
  return (
    <li>
      <a href={href(link)} suppressHydrationWarning>
        {words}
      </a>
    </li>
  );
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
