import { useEffect, useRef, useState } from 'react';
import { useSetting } from '../../setting.tsx';
import type { PanelProps } from '../feature.ts';
import { passFocus } from '../focus.ts';
import { Sheet } from '../Sheet.tsx';
import { adopt } from '../style.ts';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { forgetReading } from './forget.ts';
import { HistoryItem } from './HistoryItem.tsx';
import { usePlaces, type KeptPlace } from './kept.ts';
import css from './place.css?inline';

adopt(css);

/** Articles that are shown at first, and with each further press. */
const FIRST = 30;
const MORE = 50;

/** How many are shown, and what shows more: the focus then goes to the first of these. */
function useShown() {
  const list = useRef<HTMLUListElement>(null);
  const [shown, show] = useState({ count: FIRST, before: FIRST });
  useEffect(() => {
    if (shown.count > shown.before) list.current?.children[shown.before]?.querySelector('a')?.focus();
  }, [shown]);
  const more = (): void => show(({ count }) => ({ count: count + MORE, before: count }));
  return { list, count: shown.count, more };
}

interface ReadProps {
  readonly kept: readonly KeptPlace[];
}

function Read({ kept }: ReadProps) {
  const { base } = useSetting();
  const words = useWords('place');
  const { list, count, more } = useShown();
  const forget = async (gone: readonly KeptPlace[]): Promise<void> => {
    const back: (() => Promise<void>)[] = [];
    for (const [id, place] of gone) back.push(await forgetReading(base, id, place));
    say(words.forgotten, async () => {
      for (const put of back) await put();
    });
  };
  return (
    <div ref={passFocus} className="history">
      <ul ref={list}>
        {kept.slice(0, count).map((one) => (
          <HistoryItem key={one[0]} kept={one} forget={() => void forget([one])} />
        ))}
      </ul>
      <p>
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

/** What was read on this device, the last first, each to be forgotten by itself or all at once. */
export function Panel({ close }: PanelProps) {
  const words = useWords('place');
  const kept = usePlaces();
  return (
    <Sheet title={words.history} close={close} kind="history">
      {kept?.length === 0 && <p className="quiet">{words.nothingRead}</p>}
      {kept && kept.length > 0 && <Read kept={kept} />}
    </Sheet>
  );
}
