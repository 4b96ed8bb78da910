import type { Article } from '../../article/schema.ts';
import { FeatureButtons } from '../features/FeatureButtons.tsx';
import { useSite } from '../site-context.tsx';
import { CardView } from './CardView.tsx';
import { Counts } from './Counts.tsx';

/** What a reader may want to do at the end of the text: save or share it, see what others said, read on. */
export function ArticleEnd({ article }: { article: Article }) {
  const { messages } = useSite();
  const [next] = article.published?.related ?? [];
  return (
    <div className="story-end">
      <FeatureButtons offered="end" />
      <Counts article={article} />
      {next && <CardView card={{ ...next, image: undefined, label: messages.nextArticle }} brief />}
    </div>
  );
}
