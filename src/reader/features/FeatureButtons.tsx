import { useSite } from '../site-context.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FeatureButton } from './FeatureButton.tsx';
import { featureList } from './features.ts';

export function FeatureButtons({ offered }: { offered: 'site' | 'article' | 'list' }) {
  const { messages } = useSite();
  return (
    <div className="tools">
      {featureList.map(
        ([name, { label, icon, offeredOn: where }]) =>
          label &&
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
