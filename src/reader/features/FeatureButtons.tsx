import type { Article } from '../../article/schema.ts';
import { useSite } from '../site-context.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FeatureButton } from './FeatureButton.tsx';
import { featureList, type FeatureName } from './features.ts';

interface FeatureButtonsProps {
  /** `end` is the end of an article. */
  readonly offered: 'site' | 'article' | 'end' | 'list';
  readonly without?: FeatureName | undefined;
}

export function FeatureButtons({ offered, without }: FeatureButtonsProps) {
  const { messages } = useSite();
  return (
    <div className="tools">
      {featureList.map(
        ([name, { label, icon, offeredOn: where }]) =>
          label &&
          name !== without &&
          where?.includes(offered) && (
            <FeatureButton key={name} name={name}>
              <Icon path={icon} />
              <span>{messages[label]}</span>
            </FeatureButton>
          ),
      )}
    </div>
  );
}

/** An article without headings has no table of contents. */
export const ArticleButtons = ({ article }: { article: Article }) => (
  <FeatureButtons
    offered="article"
    without={article.body.some(({ type }) => type === 'heading') ? undefined : 'readingPosition'}
  />
);
