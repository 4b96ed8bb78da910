import { useId } from 'react';
import { FILTERS, type Choice, type Chosen, type Filter } from '../../../search/filters.ts';
import { isolated } from '../../../article/bidi.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { SearchWords } from '../../i18n/search/search-words.ts';
import { useSetting } from '../../setting.tsx';
import { passFocus } from '../focus.ts';
import type { Asked } from './asked.ts';

interface FiltersProps {
  readonly asked: Asked;
  readonly choices: Record<Filter, Choice[]>;
  readonly words: SearchWords;
  readonly change: (part: Partial<Asked>) => void;
}

/** Names of the most frequent; nobody looks through a longer list. */
const MOST = 100;

/** A choice of section, tag, author and year, with how many articles each leaves, and the order of the results. */
export function Filters({ asked, choices, words, change }: FiltersProps) {
  const { messages, language } = useSetting();
  const id = useId();
  const labels = { section: messages.section, tag: messages.tag, author: messages.author, year: words.year };
  const choose = (filter: Filter, value: string): void => {
    const { [filter]: _, ...others } = asked.chosen;
    const chosen: Chosen = value === '' ? others : { ...others, [filter]: value };
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
            {choices[filter].slice(0, MOST).map(({ value, name, count }) => (
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
        <button ref={passFocus} type="button" onClick={() => change({ chosen: {} })}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
