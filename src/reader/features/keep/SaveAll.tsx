import { useEffect, useRef, useState } from 'react';
import { useLocation, useMatches } from 'react-router';
import type { ListPage } from '../../../article/catalogue.ts';
import { fetchSource } from '../../fetch-source.ts';
import { fill, formatCount, formatNumber } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import type { PanelProps } from '../feature.ts';
import { passFocus } from '../focus.ts';
import { Sheet } from '../Sheet.tsx';
import { say } from '../undo/notices.ts';
import { useWords } from '../words.ts';
import { cardsHere, MOST } from './cards-here.ts';
import { askToLast } from './device.ts';
import { releaseSoon } from './keep-pictures.ts';
import { removeSaved } from './keeping.ts';
import { Pick } from '../Pick.tsx';
import { saveMany, type Progress } from './save-many.ts';

const COUNTS = [10, 25, 50, MOST] as const;

/** What is being done, or was. */
type State = { readonly phase: 'asking' | 'running' | 'over' | 'lost'; readonly progress?: Progress };

function useSaving(say: (progress: Progress) => void) {
  const { base, site } = useSetting();
  const { search } = useLocation();
  const page = useMatches().at(-1)?.loaderData as ListPage;
  const stop = useRef<AbortController>(undefined);
  const [state, set] = useState<State>({ phase: 'asking' });
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (most: number): Promise<void> => {
    stop.current = new AbortController();
    set({ phase: 'running' });
    const source = fetchSource(base, site);
    let last: Progress | undefined;
    try {
      const cards = await cardsHere(page, source, base, search, most);
      await askToLast();
      const addresses = cards.map(({ url }) => url);
      for await (const progress of saveMany(base, source, addresses, stop.current.signal)) {
        last = progress;
        set({ phase: 'running', progress });
      }
      set({ phase: 'over', ...(last && { progress: last }) });
      if (last) say(last);
    } catch {
      set({ phase: 'lost' });
    }
  };
  return { state, run, stop: () => stop.current?.abort() };
}

/** How far it is, and what came of it. */
function Account({ state: { phase, progress } }: { state: State }) {
  const { language, messages } = useSetting();
  const words = useWords('keep');
  const number = (value: number): string => formatNumber(value, language);
  if (phase === 'lost') return <p role="alert">{messages.offlineText}</p>;
  if (phase === 'over' && !progress) return <p role="status">{words.nothing}</p>;
  if (phase === 'asking') return null;
  const saved = (progress?.done ?? 0) - (progress?.failed ?? 0);
  return (
    <>
      <progress value={progress?.done ?? 0} max={progress?.total ?? 1} aria-label={words.allTitle} />
      <p role="status">
        {phase === 'running' && progress
          ? fill(words.progress, { at: number(progress.done), total: number(progress.total) })
          : ''}
        {phase === 'over' &&
          [
            formatCount(words.savedMany, saved, language),
            progress?.failed ? formatCount(words.failedMany, progress.failed, language) : '',
            progress && progress.health !== 'kept' ? words.savedForNow : '',
          ]
            .filter(Boolean)
            .join('. ')}
      </p>
    </>
  );
}

/** Saves the articles of a list or a search, the first so many. */
export function SaveAll({ close }: PanelProps) {
  const { base, language } = useSetting();
  const words = useWords('keep');
  const [most, choose] = useState<string>(String(COUNTS[1]));
  const { state, run, stop } = useSaving(({ fresh, done, failed }) =>
    say(formatCount(words.savedMany, done - failed, language), async () => {
      await removeSaved(base, fresh);
      releaseSoon(base);
    }),
  );
  const isRunning = state.phase === 'running';
  return (
    <Sheet title={words.allTitle} close={close} kind="keep">
      <Pick
        label={words.howMany}
        value={most}
        options={COUNTS.map((count) => [String(count), formatNumber(count, language)] as const)}
        onPick={choose}
      />
      <p className="save-all">
        <button
          type="button"
          aria-disabled={isRunning}
          aria-busy={isRunning}
          onClick={() => {
            if (!isRunning) void run(Number(most));
          }}
        >
          {words.start}
        </button>{' '}
        {isRunning && (
          <button ref={passFocus} type="button" onClick={stop}>
            {words.stop}
          </button>
        )}
      </p>
      <Account state={state} />
    </Sheet>
  );
}
