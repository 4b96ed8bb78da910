import { useSetting } from '../setting.tsx';
import { FeatureButton } from './FeatureButton.tsx';
import { featureList } from './features.ts';

/** The buttons of the features that are offered on every page, on an article, or on a list of articles. */
export function Tools({ offered }: { offered: 'site' | 'article' | 'list' }) {
  const { messages } = useSetting();
  return (
    <div className="tools">
      {featureList.map(
        ([name, { label, icon, offered: where }]) =>
          label &&
          where?.includes(offered) && (
            <FeatureButton key={name} name={name}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={icon} />
              </svg>
              <span>{messages[label]}</span>
            </FeatureButton>
          ),
      )}
    </div>
  );
}
