import { createPortal } from 'react-dom';
import { articleAddress } from '../../../article/urls.ts';
import { fill, formatCount, formatPercent } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { FeatureButton } from '../FeatureButton.tsx';
import { useWords } from '../words.ts';
import { usePlaces } from './kept.ts';
import { isUnfinished, minutesLeft } from './place.ts';
import { wishToResume } from './resume.ts';

const MOST = 8;

/** What was begun and not finished, on the front page. Room for it is kept from the first paint on. */
export function Shelf({ slot }: { slot: Element }) {
  const { site, language, href } = useSetting();
  const words = useWords('place');
  const begun = (usePlaces() ?? []).filter(([, place]) => isUnfinished(place)).slice(0, MOST);
  if (begun.length === 0) return null;
  return createPortal(
    <section className="continue" aria-labelledby="bs-continue">
      <div>
        <h2 id="bs-continue">{words.continueReading}</h2>
        <FeatureButton name="history">
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17M12 7.5V12l3 2.2" />
          </svg>
          <span>{words.history}</span>
        </FeatureButton>
      </div>
      <ul>
        {begun.map(([id, { headline, language: own = site.language, minutes, share }]) => (
          <li key={id}>
            <a href={href(articleAddress(id))} onClick={() => wishToResume.make(id)}>
              <span lang={own} dir={directionOf(own)}>
                {headline}
              </span>
            </a>
            <small>
              {fill(words.share, { share: formatPercent(share, language) })}
              {' · '}
              {formatCount(words.left, minutesLeft(minutes, share), language)}
            </small>
          </li>
        ))}
      </ul>
    </section>,
    slot,
  );
}
