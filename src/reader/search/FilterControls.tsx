import { useId } from 'react';
import { FILTERS, type FilterChoice, type ChosenFilters, type Filter } from '../../search/filters.ts';
import { isolated } from '../../article/bidi.ts';
import { formatNumber } from '../i18n/format.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import { useSite } from '../site-context.tsx';
import { passFocusOnRemoval } from '../dom/focus.ts';
import type { SearchRequest } from './search-request.ts';

interface FilterControlsProps {
  readonly asked: SearchRequest;
  readonly choices: Record<Filter, FilterChoice[]>;
  readonly words: SearchMessages;
  readonly change: (part: Partial<SearchRequest>) => void;
}

const MAX_OPTIONS = 100;

export function FilterControls({ asked, choices, words, change }: FilterControlsProps) {
  const { messages, language } = useSite();
  const id = useId();
  const labels = { section: messages.section, tag: messages.tag, author: messages.author, year: words.year };
  const choose = (filter: Filter, value: string): void => {
    const { [filter]: _, ...others } = asked.chosen;
    const chosen: ChosenFilters = value === '' ? others : { ...others, [filter]: value };
    change({ chosen });
  };
  return (
    <div className="search-filters">
      {FILTERS.map((filter) => (
        <div key={filter}>
          <label htmlFor={`${id}${filter}`}>{labels[filter]}</label>
          <select
            id={`${id}${filter}`}
            value={asked.chosen[filter] ?? ''}
            disabled={choices[filter].length === 0}
            onChange={(event) => choose(filter, event.target.value)}
          >
            <option value="">{words.all}</option>
            {choices[filter].slice(0, MAX_OPTIONS).map(({ value, name, count }) => (
              <option key={value} value={value}>
                {isolated(name)} ({formatNumber(count, language)})
              </option>
            ))}
          </select>
        </div>
      ))}
      <div>
        <label htmlFor={`${id}sort`}>{words.sort}</label>
        <select
          id={`${id}sort`}
          value={asked.byDate ? 'date' : ''}
          onChange={(event) => change({ byDate: event.target.value === 'date' })}
        >
          <option value="">{words.relevance}</option>
          <option value="date">{words.date}</option>
        </select>
      </div>
      {Object.keys(asked.chosen).length > 0 && (
        <button ref={passFocusOnRemoval} type="button" onClick={() => change({ chosen: {} })}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
