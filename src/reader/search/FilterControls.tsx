import { FILTERS, type FilterChoice, type ChosenFilters, type Filter } from '../../search/filters.ts';
import { isolated } from '../../article/bidi.ts';
import { formatNumber } from '../i18n/format.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import { useSite } from '../site-context.tsx';
import { SelectField } from '../ui/SelectField.tsx';
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
  const labels = { section: messages.section, tag: messages.tag, author: messages.author, year: words.year };
  const optionOf = ({ value, name, count }: FilterChoice) =>
    [value, `${isolated(name)} (${formatNumber(count, language)})`] as const;
  const choose = (filter: Filter, value: string): void => {
    const { [filter]: _, ...others } = asked.chosen;
    const chosen: ChosenFilters = value === '' ? others : { ...others, [filter]: value };
    change({ chosen });
  };
  return (
    <div className="search-filters">
      {FILTERS.map((filter) => (
        <SelectField
          key={filter}
          label={labels[filter]}
          value={asked.chosen[filter] ?? ''}
          options={[['', words.all], ...choices[filter].slice(0, MAX_OPTIONS).map(optionOf)]}
          isDisabled={choices[filter].length === 0}
          onSelect={(value) => choose(filter, value)}
        />
      ))}
      <SelectField
        label={words.sort}
        value={asked.byDate ? 'date' : ''}
        options={[
          ['', words.relevance],
          ['date', words.date],
        ]}
        onSelect={(order) => change({ byDate: order === 'date' })}
      />
      {Object.keys(asked.chosen).length > 0 && (
        <button ref={passFocusOnRemoval} type="button" onClick={() => change({ chosen: {} })}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
