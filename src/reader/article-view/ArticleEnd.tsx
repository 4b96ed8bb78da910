import type { Article } from '../../article/schema.ts';
import { FeatureButtons } from '../features/FeatureButtons.tsx';
import { Counts } from './Counts.tsx';

/** What a reader may want to do at the end of the text: save or share it, see what others said. */
export const ArticleEnd = ({ article }: { article: Article }) => (
  <div className="story-end">
    <FeatureButtons offered="end" />
    <Counts article={article} />
  </div>
);
