import { useEffect, useRef, useState } from 'react';
import { useSite } from '../../site-context.tsx';
import type { PanelProps } from '../feature.ts';
import { passFocusOnRemoval } from '../../dom/focus.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { positionStore, type StoredPosition, usePositions } from '../../storage/stores/position-store.ts';
import css from './history.css?inline';
import { deleteVersion, storeVersion } from '../../storage/stores/version-store.ts';
import { savedStore } from '../../storage/stores/saved-store.ts';
import { isUnfinished, type ReadingPosition } from '../../storage/stores/reading-position.ts';
import { articleAddress } from '../../../article/urls.ts';
import { RunningText } from '../../blocks/Isolate.tsx';
import { fillMessage, formatPercent } from '../../i18n/format.ts';
import { directionOf } from '../../../article/bidi.ts';
import { resumeOnArrival } from '../../storage/resume-on-arrival.ts';

adoptStyleSheet(css);

interface HistoryItemProps {
  readonly kept: StoredPosition;
  readonly forget: () => void;
}

function HistoryItem({ kept: [id, place], forget }: HistoryItemProps) {
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

/** Returns the undo function. The version of a saved article stays. */
async function forgetReading(
  base: string,
  id: string,
  position: ReadingPosition,
): Promise<() => Promise<void>> {
  await positionStore(base).remove(id);
  const isSaved = (await savedStore(base).get(id)) !== undefined;
  const version = isSaved ? undefined : await deleteVersion(base, id);
  return async () => {
    await positionStore(base).put(id, position);
    if (version) await storeVersion(base, id, version);
  };
}

const INITIAL_COUNT = 30;
const COUNT_STEP = 50;

/** How many items are shown; after "more", focus moves to the first new one. */
function useVisibleCount() {
  const list = useRef<HTMLUListElement>(null);
  const [shown, show] = useState({ count: INITIAL_COUNT, before: INITIAL_COUNT });
  useEffect(() => {
    if (shown.count > shown.before) list.current?.children[shown.before]?.querySelector('a')?.focus();
  }, [shown]);
  const more = (): void => show(({ count }) => ({ count: count + COUNT_STEP, before: count }));
  return { list, count: shown.count, more };
}

interface HistoryListProps {
  readonly kept: readonly StoredPosition[];
}

function HistoryList({ kept }: HistoryListProps) {
  const { base } = useSite();
  const words = useFeatureMessages('readingPosition');
  const { list, count, more } = useVisibleCount();
  const forget = async (gone: readonly StoredPosition[]): Promise<void> => {
    const back: (() => Promise<void>)[] = [];
    for (const [id, place] of gone) back.push(await forgetReading(base, id, place));
    showNotice(words.forgotten, async () => {
      for (const put of back) await put();
    });
  };
  return (
    <div ref={passFocusOnRemoval} className="history">
      <ul ref={list}>
        {kept.slice(0, count).map((one) => (
          <HistoryItem key={one[0]} kept={one} forget={() => void forget([one])} />
        ))}
      </ul>
      <p className="sheet-actions quiet-buttons">
        {kept.length > count && (
          <button type="button" onClick={more}>
            {words.more}
          </button>
        )}
        <button type="button" onClick={() => void forget(kept)}>
          {words.clear}
        </button>
      </p>
    </div>
  );
}

export function Panel({ close }: PanelProps) {
  const words = useFeatureMessages('readingPosition');
  const kept = usePositions();
  return (
    <Sheet title={words.history} close={close} kind="history">
      {kept?.length === 0 && <p className="quiet">{words.nothingRead}</p>}
      {kept && kept.length > 0 && <HistoryList kept={kept} />}
    </Sheet>
  );
}
