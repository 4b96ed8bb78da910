import { articleAddress } from '../../../article/urls.ts';
import { fill, formatNumber } from '../../i18n/format.ts';
import { directionOf } from '../../i18n/languages.ts';
import { useSetting } from '../../setting.tsx';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { forgetReading } from './forget.ts';
import { usePlaces, type KeptPlace } from './kept.ts';
import { isUnfinished } from './place.ts';
import { wishToResume } from './resume.ts';

const MOST = 30;

/** What was read on this device, each to be forgotten by itself or all at once. */
export function History() {
  const { base, site, language, href } = useSetting();
  const words = useWords('place');
  const kept = usePlaces();
  if (!kept || kept.length === 0) return null;
  const forget = async (gone: readonly KeptPlace[]): Promise<void> => {
    const back: (() => Promise<void>)[] = [];
    for (const [id, place] of gone) back.push(await forgetReading(base, id, place));
    say(words.forgotten, async () => {
      for (const put of back) await put();
    });
  };
  return (
    <details className="history">
      <summary>{words.history}</summary>
      <ul>
        {kept.slice(0, MOST).map(([id, place]) => {
          const own = place.language ?? site.language;
          return (
            <li key={id}>
              <a
                href={href(articleAddress(id))}
                lang={own}
                dir={directionOf(own)}
                onClick={() => isUnfinished(place) && wishToResume(id)}
              >
                {place.headline}
              </a>
              <small>
                {place.finished
                  ? words.finished
                  : fill(words.share, { share: formatNumber(Math.round(place.share * 100), language) })}
              </small>
              <button
                type="button"
                aria-label={fill(words.forget, { name: place.headline })}
                onClick={() => void forget([[id, place]])}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" className="clear" onClick={() => void forget(kept)}>
        {words.clear}
      </button>
    </details>
  );
}
