import { useEffect, useRef, useState } from 'react';
import { useLocation, useMatches } from 'react-router';
import type { ListPage } from '../../../article/list-page.ts';
import { createFetchSource } from '../../fetch-source.ts';
import { fillMessage, formatCount, formatNumber } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import type { PanelProps } from '../feature.ts';
import { passFocusOnRemoval } from '../../dom/focus.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { requestPersistence } from './storage-estimate.ts';
import { scheduleRelease } from './saved-pictures.ts';
import { removeSavedArticles } from './save-article.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { cardsOnPage, MAX_SAVED_AT_ONCE, saveMany, type SaveManyProgress } from './save-many.ts';

const COUNT_OPTIONS = [10, 25, 50, MAX_SAVED_AT_ONCE] as const;

type SaveAllState = {
  readonly phase: 'asking' | 'running' | 'over' | 'lost';
  readonly progress?: SaveManyProgress;
};

function useSaveAll(onDone: (progress: SaveManyProgress) => void) {
  const { base, site, editionHref } = useSite();
  const { search } = useLocation();
  const page = useMatches().at(-1)?.loaderData as ListPage;
  const stop = useRef<AbortController>(undefined);
  const [state, set] = useState<SaveAllState>({ phase: 'asking' });
  useEffect(() => () => stop.current?.abort(), []);
  const run = async (maxArticles: number): Promise<void> => {
    stop.current = new AbortController();
    set({ phase: 'running' });
    // The list may contain articles of other editions, which can be saved without opening a document of theirs.
    const { edition: _, ...anyEdition } = site;
    const source = createFetchSource(base, anyEdition);
    let last: SaveManyProgress | undefined;
    try {
      const cards = await cardsOnPage(page, source, editionHref('/'), search, maxArticles);
      await requestPersistence();
      const addresses = cards.map(({ url }) => url);
      for await (const progress of saveMany(base, source, addresses, stop.current.signal)) {
        last = progress;
        set({ phase: 'running', progress });
      }
      set({ phase: 'over', ...(last && { progress: last }) });
      if (last) onDone(last);
    } catch {
      set({ phase: 'lost' });
    }
  };
  return { state, run, stop: () => stop.current?.abort() };
}

function SaveAllStatus({ state: { phase, progress } }: { state: SaveAllState }) {
  const { language, messages } = useSite();
  const words = useFeatureMessages('saved');
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
          ? fillMessage(words.progress, { at: number(progress.done), total: number(progress.total) })
          : ''}
        {phase === 'over' &&
          [
            formatCount(words.savedMany, saved, language),
            progress?.failed ? formatCount(words.failedMany, progress.failed, language) : '',
            progress && progress.health !== 'kept' ? words.savedUntilTabCloses : '',
          ]
            .filter(Boolean)
            .join('. ')}
      </p>
    </>
  );
}

export function SaveAll({ close }: PanelProps) {
  const { base, language } = useSite();
  const words = useFeatureMessages('saved');
  const [most, choose] = useState<string>(String(COUNT_OPTIONS[1]));
  const { state, run, stop } = useSaveAll(({ fresh, done, failed }) =>
    showNotice(formatCount(words.savedMany, done - failed, language), async () => {
      await removeSavedArticles(base, fresh);
      scheduleRelease(base);
    }),
  );
  const isRunning = state.phase === 'running';
  return (
    <Sheet title={words.allTitle} close={close} kind="keep">
      <SelectField
        label={words.howMany}
        value={most}
        options={COUNT_OPTIONS.map((count) => [String(count), formatNumber(count, language)] as const)}
        onSelect={choose}
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
          <button ref={passFocusOnRemoval} type="button" onClick={stop}>
            {words.stop}
          </button>
        )}
      </p>
      <SaveAllStatus state={state} />
    </Sheet>
  );
}
