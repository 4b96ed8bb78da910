import type { Article } from '../../article/schema.ts';
import { formatCount } from '../i18n/format.ts';
import { useSetting } from '../setting.tsx';

const KINDS = ['comments', 'shares', 'views'] as const;

/** Comments, shares and views. Zero is a count and is shown; absence is none. */
export function Counts({ article }: { article: Article }) {
  const { language, messages, href } = useSetting();
  const { counts, discussionUrl } = article;
  const shown = KINDS.filter((kind) => counts?.[kind] !== undefined);
  if (shown.length === 0 && discussionUrl === undefined) return null;
  return (
    <ul className="counts">
      {shown.map((kind) => {
        const words = formatCount(messages[kind], counts?.[kind] ?? 0, language);
        const link = kind === 'comments' ? discussionUrl : undefined;
        return (
          <li key={kind} suppressHydrationWarning>
            {link === undefined ? words : <a href={href(link)}>{words}</a>}
          </li>
        );
      })}
      {discussionUrl !== undefined && counts?.comments === undefined && (
        <li>
          <a href={href(discussionUrl)}>{messages.discussion}</a>
        </li>
      )}
    </ul>
  );
}
