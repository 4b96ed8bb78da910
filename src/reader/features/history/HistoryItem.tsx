import { articleAddress } from '../../../article/urls.ts';
import { RunningText } from '../../blocks/Isolate.tsx';
import { fillMessage, formatPercent } from '../../i18n/format.ts';
import { directionOf } from '../../../article/bidi.ts';
import { useSite } from '../../site-context.tsx';
import { passFocusOnRemoval } from '../../dom/focus.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { StoredPosition } from '../../storage/stores/position-store.ts';
import { isUnfinished } from '../../storage/stores/reading-position.ts';
import { resumeOnArrival } from '../../storage/resume-on-arrival.ts';

interface HistoryItemProps {
  readonly kept: StoredPosition;
  readonly forget: () => void;
}

export function HistoryItem({ kept: [id, place], forget }: HistoryItemProps) {
  const { site, language, href } = useSite();
  const words = useFeatureMessages('readingPosition');
  const own = place.language ?? site.language;
  return (
    <li ref={passFocusOnRemoval}>
      <a
        href={href(articleAddress(id))}
        lang={own}
        dir={directionOf(own)}
        onClick={() => isUnfinished(place) && resumeOnArrival.set(id)}
      >
        <RunningText direction={directionOf(own)}>{place.headline}</RunningText>
      </a>
      <small>
        {place.finished
          ? words.finished
          : fillMessage(words.share, { share: formatPercent(place.share, language) })}
      </small>
      <button
        type="button"
        className="icon-button"
        aria-label={fillMessage(words.forget, { name: place.headline })}
        onClick={forget}
      >
        ×
      </button>
    </li>
  );
}
