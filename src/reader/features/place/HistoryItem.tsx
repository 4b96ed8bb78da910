import { articleAddress } from '../../../article/urls.ts';
import { fill, formatPercent } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { passFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import type { KeptPlace } from './kept.ts';
import { isUnfinished } from './place.ts';
import { wishToResume } from './resume.ts';

interface ItemProps {
  readonly kept: KeptPlace;
  readonly forget: () => void;
}

/** An article that was read, how far, and the button that forgets it. */
export function HistoryItem({ kept: [id, place], forget }: ItemProps) {
  const { site, language, href } = useSetting();
  const words = useWords('place');
  const own = place.language ?? site.language;
  return (
    <li ref={passFocus}>
      <a
        href={href(articleAddress(id))}
        lang={own}
        dir={directionOf(own)}
        onClick={() => isUnfinished(place) && wishToResume.make(id)}
      >
        {place.headline}
      </a>
      <small>
        {place.finished ? words.finished : fill(words.share, { share: formatPercent(place.share, language) })}
      </small>
      <button type="button" aria-label={fill(words.forget, { name: place.headline })} onClick={forget}>
        ×
      </button>
    </li>
  );
}
