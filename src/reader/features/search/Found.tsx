import { useEffect, useRef, useState } from 'react';
import { formatCount } from '../../i18n/format.ts';
import type { SearchWords } from '../../i18n/search/search-words.ts';
import { useSetting } from '../../setting.tsx';
import type { Source } from '../../source.ts';
import type { Asked } from './asked.ts';
import { Filters } from './Filters.tsx';
import { Result } from './Result.tsx';
import type { Outcome } from './use-search.ts';

interface FoundProps {
  readonly asked: Asked;
  readonly outcome: Outcome | undefined;
  readonly words: SearchWords;
  readonly source: Source;
  readonly change: (part: Partial<Asked>) => void;
  readonly more: () => void;
  readonly retry: () => void;
}

/** What is said of the results, also to who cannot see them. */
export function statusOf(outcome: Outcome | undefined, words: SearchWords, language: string): string {
  if (!outcome) return words.searching;
  const { count, hasAll, whole } = outcome;
  if (count === 0) return whole ? words.none : words.searching;
  return [hasAll ? '' : words.someWords, formatCount(words.count, count, language)].filter(Boolean).join(' ');
}

/** What was found, with a way to narrow it. */
export function Found({ asked, outcome, words, source, change, more, retry }: FoundProps) {
  const { messages } = useSetting();
  const list = useRef<HTMLOListElement>(null);
  const [before, setBefore] = useState<number>();
  const count = outcome?.cards.length ?? 0;
  // The button may be gone then: the focus goes to the first result that it brought.
  useEffect(() => {
    if (before !== undefined && count > before) list.current?.children[before]?.querySelector('a')?.focus();
  }, [before, count]);
  return (
    <>
      {outcome?.choices && !outcome.failed && (
        <Filters asked={asked} choices={outcome.choices} words={words} change={change} />
      )}
      {outcome?.failed && (
        <p className="search-failed" role="alert">
          {words.failed}{' '}
          <button type="button" onClick={retry}>
            {messages.retry}
          </button>
        </p>
      )}
      {outcome && (
        <ol ref={list} className="search-results">
          {outcome.cards.map((card) => (
            <Result key={card.url} card={card} text={outcome.text} query={outcome.query} source={source} />
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
