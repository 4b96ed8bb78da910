import { useEffect, useRef, useState } from 'react';
import { passFocusOnRemoval } from '../dom/focus.ts';
import { formatCount } from '../i18n/format.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import { useSite } from '../site-context.tsx';
import type { PageSource } from '../page-source.ts';
import type { SearchRequest } from './search-request.ts';
import { FilterControls } from './FilterControls.tsx';
import { SearchResult } from './SearchResult.tsx';
import type { SearchOutcome } from './use-search.ts';

interface SearchResultsProps {
  readonly asked: SearchRequest;
  readonly outcome: SearchOutcome | undefined;
  readonly words: SearchMessages;
  readonly source: PageSource;
  readonly change: (part: Partial<SearchRequest>) => void;
  readonly more: () => void;
  readonly retry: () => void;
}

export function resultStatus(
  outcome: SearchOutcome | undefined,
  words: SearchMessages,
  language: string,
): string {
  if (!outcome) return words.searching;
  const { count, hasAll, isComplete } = outcome;
  if (count === 0) return isComplete ? words.none : words.searching;
  return [hasAll ? '' : words.someWords, formatCount(words.count, count, language)].filter(Boolean).join(' ');
}

export function SearchResults({ asked, outcome, words, source, change, more, retry }: SearchResultsProps) {
  const { messages } = useSite();
  const list = useRef<HTMLOListElement>(null);
  const [before, setBefore] = useState<number>();
  const count = outcome?.cards.length ?? 0;
  // The button may be gone then, so focus moves to the first new result.
  useEffect(() => {
    if (before !== undefined && count > before) list.current?.children[before]?.querySelector('a')?.focus();
  }, [before, count]);
  return (
    <>
      {outcome?.choices && !outcome.failed && (
        <FilterControls asked={asked} choices={outcome.choices} words={words} change={change} />
      )}
      {outcome?.failed && (
        <p ref={passFocusOnRemoval} className="search-failed" role="alert">
          {words.failed}{' '}
          <button type="button" onClick={retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {outcome && (
        <ol ref={list} className="search-results">
          {outcome.cards.map((card) => (
            <SearchResult
              key={card.url}
              card={card}
              text={outcome.text}
              query={outcome.query}
              source={source}
            />
          ))}
        </ol>
      )}
      {outcome && outcome.count > outcome.cards.length && (
        <button
          className="search-more"
          type="button"
          onClick={() => {
            setBefore(count);
            more();
          }}
        >
          {words.more}
        </button>
      )}
    </>
  );
}
