import { useSetting } from '../setting.tsx';
import { featureList } from './features.ts';

/**
 * The buttons of the features that are offered on every page, on an article, or on a list of articles. They are plain HTML: the door listens for
 * clicks on `data-tool`.
 */
export function Tools({ offered }: { offered: 'site' | 'article' | 'list' }) {
  const { messages } = useSetting();
  return (
    <div className="tools">
      {featureList.map(
        ([name, { label, icon, offered: where }]) =>
          label &&
          where?.includes(offered) && (
            <button key={name} type="button" data-tool={name}>
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d={icon} />
              </svg>
              <span>{messages[label]}</span>
            </button>
          ),
      )}
    </div>
  );
}
