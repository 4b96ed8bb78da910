import { createPortal } from 'react-dom';
import { articleAddress } from '../../../article/urls.ts';
import { RunningText } from '../../blocks/Isolate.tsx';
import { fillMessage, formatCount, formatPercent } from '../../i18n/format.ts';
import { directionOf } from '../../../article/bidi.ts';
import { useSite } from '../../site-context.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { FeatureButton } from '../FeatureButton.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { usePositions } from '../../storage/stores/position-store.ts';
import { isUnfinished, readingMinutesLeft } from '../../storage/stores/reading-position.ts';
import { resumeOnArrival } from '../../storage/resume-on-arrival.ts';

const MAX_SHOWN = 8;

interface HeadlineProps {
  readonly language: string;
  readonly children: string;
}

const Headline = ({ language, children }: HeadlineProps) => (
  <span lang={language} dir={directionOf(language)}>
    <RunningText direction={directionOf(language)}>{children}</RunningText>
  </span>
);

/** Unfinished articles on the front page; space for them is reserved from the first paint. */
export function ContinueReading({ slot }: { slot: Element }) {
  const { site, language, href } = useSite();
  const words = useFeatureMessages('readingPosition');
  const unfinished = (usePositions() ?? []).filter(([, place]) => isUnfinished(place)).slice(0, MAX_SHOWN);
  if (unfinished.length === 0) return null;
  return createPortal(
    <section className="continue" aria-labelledby="bs-continue">
      <div>
        <h2 id="bs-continue">{words.continueReading}</h2>
        <FeatureButton name="history">
          <Icon path="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17M12 7.5V12l3 2.2" />
          <span>{words.history}</span>
        </FeatureButton>
      </div>
      <ul>
        {unfinished.map(([id, { headline, language: own = site.language, minutes, share }]) => (
          <li key={id}>
            <a href={href(articleAddress(id))} onClick={() => resumeOnArrival.set(id)}>
              <Headline language={own}>{headline}</Headline>
            </a>
            <small>
              {fillMessage(words.share, { share: formatPercent(share, language) })}
              {' · '}
              {formatCount(words.left, readingMinutesLeft(minutes, share), language)}
            </small>
          </li>
        ))}
      </ul>
    </section>,
    slot,
  );
}
