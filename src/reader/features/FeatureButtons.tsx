import { use } from 'react';
import type { Article } from '../../article/schema.ts';
import { useSite } from '../site-context.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FeatureStateContext } from './feature-context.ts';
import { FeatureButton } from './FeatureButton.tsx';
import type { Feature } from './feature.ts';
import { FEATURES, featureList, type FeatureName } from './features.ts';

interface FeatureButtonsProps {
  /** `end` is the end of an article. */
  readonly offered: 'site' | 'article' | 'end' | 'list';
  readonly without?: FeatureName | undefined;
}

/** Has the width of the longer of its two labels, so that no button moves when it is pressed. */
function ButtonLabel({ name }: { name: FeatureName }) {
  const { label, pressedLabel }: Feature = FEATURES[name];
  const { messages } = useSite();
  const { pressed } = use(FeatureStateContext);
  const [shown, other] = pressed[name] && pressedLabel ? [pressedLabel, label] : [label, pressedLabel];
  return <span data-other-label={other && messages[other]}>{shown && messages[shown]}</span>;
}

export const ToolButton = ({ name }: { name: FeatureName }) => (
  <FeatureButton name={name}>
    <Icon path={(FEATURES[name] as Feature).icon} />
    <ButtonLabel name={name} />
  </FeatureButton>
);

export function FeatureButtons({ offered, without }: FeatureButtonsProps) {
  return (
    <div className="tools">
      {featureList.map(
        ([name, feature]) =>
          feature.label &&
          name !== without &&
          feature.offeredOn?.includes(offered) && <ToolButton key={name} name={name} />,
      )}
    </div>
  );
}

/** An article without headings has no table of contents. */
export const hasContents = ({ body }: Article): boolean => body.some(({ type }) => type === 'heading');

export const ArticleButtons = ({ article }: { article: Article }) => (
  <FeatureButtons offered="article" without={hasContents(article) ? undefined : 'readingPosition'} />
);
