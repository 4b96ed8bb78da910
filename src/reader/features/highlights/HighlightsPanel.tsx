import { useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import type { PanelProps } from '../feature.ts';
import { readSession, writeSession } from '../../storage/session-storage.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import { HighlightFilters } from './HighlightFilters.tsx';
import { filterHighlights, type HighlightFilter } from './filter-highlights.ts';
import { ImportExport } from './ImportExport.tsx';
import { HighlightList } from './HighlightList.tsx';
import { HighlightEditor } from './HighlightEditor.tsx';
import { articlePathOf, currentHighlight, useHighlights } from '../../storage/stores/highlight-store.ts';

/** What is typed into the search, for as long as the tab. */
const SEARCH_KEY = 'bs:highlights-search';

const keptSearch = (): string =>
  readSession(SEARCH_KEY, (value) => (typeof value === 'string' ? value : undefined)) ?? '';

export function HighlightsPanel({ close }: PanelProps) {
  const { messages, language } = useSite();
  const words = useFeatureMessages('highlights');
  const here = articlePathOf(useArticle());
  const all = useHighlights();
  const [choice, choose] = useState(() => ({
    article: here ?? '',
    search: keptSearch(),
    colour: '',
    tag: '',
  }));
  const change = (next: HighlightFilter): void => {
    choose(next);
    writeSession(SEARCH_KEY, next.search);
  };
  const [selectedHighlight, open] = useState<Highlight>();
  const opened = currentHighlight(all, selectedHighlight);
  const shown = filterHighlights(all ?? [], choice);
  const isAny = choice.article === '' || choice.article === here;
  const isNarrowed = !isAny || choice.search + choice.colour + choice.tag !== '';
  if (opened) return <HighlightEditor highlight={opened} close={() => open(undefined)} />;
  return (
    <Sheet title={messages.highlights} close={close} kind="highlights">
      {all && all.length > 0 && <HighlightFilters all={all} here={here} choice={choice} onChoice={change} />}
      <p role="status">
        {shown.length > 0
          ? formatCount(words.count, shown.length, language)
          : all && (isNarrowed ? words.noMatch : words.none)}
      </p>
      <ImportExport highlights={shown} />
      <HighlightList
        key={JSON.stringify(choice)}
        highlights={shown}
        here={here}
        isGrouped={choice.article === ''}
        onOpen={open}
      />
    </Sheet>
  );
}
