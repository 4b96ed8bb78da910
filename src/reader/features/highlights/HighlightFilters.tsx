import { useId } from 'react';
import { useSite } from '../../site-context.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { Highlight } from '../../storage/stores/annotation.ts';
import { highlightedArticles, highlightTags, type HighlightFilter } from './filter-highlights.ts';
import { HIGHLIGHT_COLOURS } from '../../storage/stores/highlight-colours.ts';

interface HighlightFiltersProps {
  readonly all: readonly Highlight[];
  readonly here: string | undefined;
  readonly choice: HighlightFilter;
  readonly onChoice: (choice: HighlightFilter) => void;
}

export function HighlightFilters({ all, here, choice, onChoice }: HighlightFiltersProps) {
  const { language } = useSite();
  const words = useFeatureMessages('highlights');
  const id = useId();
  const any = ['', words.any] as const;
  const tags = highlightTags(all, language);
  const others = highlightedArticles(all).filter(([article]) => article !== here);
  const own = here === undefined ? [] : [[here, words.here] as const];
  return (
    <div className="highlight-choices">
      <div>
        <label htmlFor={id}>{words.search}</label>
        <input
          id={id}
          className="field"
          type="search"
          value={choice.search}
          onChange={(event) => onChoice({ ...choice, search: event.target.value })}
        />
      </div>
      <SelectField
        label={words.article}
        value={choice.article}
        options={[...own, ['', words.everywhere], ...others]}
        onSelect={(article) => onChoice({ ...choice, article })}
      />
      <SelectField
        label={words.colour}
        value={choice.colour}
        options={[any, ...HIGHLIGHT_COLOURS.map((colour) => [colour, words[colour]] as const)]}
        onSelect={(colour) => onChoice({ ...choice, colour })}
      />
      {tags.length > 0 && (
        <SelectField
          label={words.tag}
          value={choice.tag}
          options={[any, ...tags.map((tag) => [tag, tag] as const)]}
          onSelect={(tag) => onChoice({ ...choice, tag })}
        />
      )}
    </div>
  );
}
