import { isEmbeddable } from '../../article/embed-host.ts';
import type { Article } from '../../article/schema.ts';
import { FeatureButton } from '../features/FeatureButton.tsx';
import { FeatureButtons } from '../features/FeatureButtons.tsx';
import { useFormat } from '../formatted.tsx';
import { useSite } from '../site-context.tsx';

const COUNT_KINDS = ['comments', 'shares', 'views'] as const;

/**
 * Zero is shown as a count; a missing count is not. Comments lead to the discussion, counted or not: one that the
 * app can show has a button, and a link where the app does not run.
 */
function Counts({ article: { counts = {}, discussionUrl, published } }: { article: Article }) {
  const { site, messages, href } = useSite();
  const format = useFormat();
  const items = COUNT_KINDS.flatMap((kind) => {
    const count = counts[kind];
    const url = kind === 'comments' ? discussionUrl : undefined;
    if (count === undefined && url === undefined) return [];
    const words = count === undefined ? messages.discussion : format.count(kind, count);
    const opensInPanel = url !== undefined && (published?.thread !== undefined || isEmbeddable(url, site));
    return (
      <li key={kind} dir="auto">
        {opensInPanel && <FeatureButton name="discussion">{words}</FeatureButton>}
        {url === undefined ? (
          words
        ) : (
          <a href={href(url)} className={opensInPanel ? 'without-app' : undefined}>
            {words}
          </a>
        )}
      </li>
    );
  });
  return items.length > 0 && <ul className="counts">{items}</ul>;
}

/** What a reader may want to do at the end of the text: save or share it, see what others said. */
export const ArticleEnd = ({ article }: { article: Article }) => (
  <div className="story-end">
    <FeatureButtons offered="end" />
    <Counts article={article} />
  </div>
);
