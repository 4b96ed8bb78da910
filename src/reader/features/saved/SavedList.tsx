import { useId, useState, useEffect } from 'react';
import { formatCount } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { ReaderDataSection } from '../../reader-data/ReaderDataSection.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import {
  filterSaved,
  DEFAULT_FILTER,
  SAVED_SCOPES,
  SAVED_SORTS,
  savedTags,
  type SavedFilter,
  type SavedEntry,
} from './filter-saved.ts';
import { DeviceStorage } from './DeviceStorage.tsx';
import { useSavedSearch } from './use-saved-search.ts';
import { SpellingSuggestion } from '../../search/SpellingSuggestion.tsx';
import { LoadErrorMessage } from '../../ui/LoadErrorMessage.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import css from './saved-list.css?inline';
import { SavedItem } from './SavedItem.tsx';
import { savedStore } from '../../storage/stores/saved-store.ts';
import { useStored } from '../../storage/use-stored.ts';
import { useLocation, useNavigate } from 'react-router';
import type { Article } from '../../../article/schema.ts';
import { readSavedArticle } from '../../storage/stores/saved-articles.ts';
import { DownloadButtons } from '../../export/DownloadButtons.tsx';

adoptStyleSheet(css);

function ExportSaved({ ids }: { ids: readonly string[] }) {
  const { base, site } = useSite();
  const words = useFeatureMessages('dataExport');
  const articles = async (): Promise<Article[]> => {
    const found: Article[] = [];
    for (const id of ids) {
      const article = await readSavedArticle(base, id);
      if (article) found.push(article);
    }
    return found;
  };
  const content = { articles, title: `${site.name}: ${words.issue}` };
  return (
    <section className="your-data" aria-labelledby="bs-take">
      <h2 id="bs-take">{words.downloadAll}</h2>
      <div className="your-data-actions">
        <DownloadButtons content={content} />
      </div>
    </section>
  );
}

/** The text of a search field, kept in the URL's query while it is typed. */
function useQueryText(): [text: string, setText: (text: string) => void] {
  const current = new URLSearchParams(useLocation().search).get('q') ?? '';
  const navigate = useNavigate();
  const [text, setText] = useState(current);
  useEffect(() => {
    const search = text === '' ? '' : `?${new URLSearchParams({ q: text })}`;
    if (text !== current) void navigate({ search }, { replace: true, preventScrollReset: true });
  }, [text, current, navigate]);
  return [text, setText];
}

interface SavedFiltersProps {
  readonly all: readonly SavedEntry[];
  readonly choice: SavedFilter;
  readonly onChoice: (choice: SavedFilter) => void;
}

function SavedFilters({ all, choice, onChoice }: SavedFiltersProps) {
  const { language } = useSite();
  const words = useFeatureMessages('saved');
  const tags = savedTags(all, language);
  return (
    <>
      <SelectField
        label={words.show}
        value={choice.scope}
        options={SAVED_SCOPES.map((scope) => [scope, words[scope]] as const)}
        onSelect={(scope) => onChoice({ ...choice, scope })}
      />
      {(tags.length > 0 || choice.tag !== '') && (
        <SelectField
          label={words.tag}
          value={choice.tag}
          options={[['', words.any], ...tags.map((tag) => [tag, tag] as const)]}
          onSelect={(tag) => onChoice({ ...choice, tag })}
        />
      )}
      <SelectField
        label={words.sort}
        value={choice.sort}
        options={SAVED_SORTS.map((sort) => [sort, words[sort]] as const)}
        onSelect={(sort) => onChoice({ ...choice, sort })}
      />
    </>
  );
}

const MAX_SHOWN_ITEMS = 200;

export function SavedList() {
  const { site, base, language } = useSite();
  const words = useFeatureMessages('saved');
  const id = useId();
  const all = useStored(base, savedStore(base), () => savedStore(base).entries());
  const [choice, choose] = useState(DEFAULT_FILTER);
  const [text, setText] = useQueryText();
  const { found, error, searchAgain } = useSavedSearch(text);
  if (!all) return null;
  const shown = filterSaved(all, choice, { language, timeZone: site.timeZone }, found?.urls);
  const status =
    all.length === 0
      ? words.none
      : shown.length === 0
        ? words.noMatch
        : formatCount(words.count, shown.length, language);
  return (
    <>
      {all.length > 0 && (
        <div className="saved-choices" role="search">
          <div className="saved-search">
            <label htmlFor={id}>{words.search}</label>
            <input
              id={id}
              className="field"
              type="search"
              value={text}
              maxLength={200}
              onChange={(event) => setText(event.target.value)}
            />
          </div>
          <SavedFilters all={all} choice={choice} onChoice={choose} />
        </div>
      )}
      {error !== undefined && <LoadErrorMessage error={error} renderAgain={searchAgain} />}
      <p className="saved-status" role="status">
        {status}
        {found?.suggestion !== undefined && (
          <>
            {' '}
            <SpellingSuggestion page="/saved/" suggestion={found.suggestion} words={found.words} />
          </>
        )}
      </p>
      <ul className="saved-items">
        {shown.slice(0, MAX_SHOWN_ITEMS).map(([key, saved]) => (
          <SavedItem key={key} id={key} saved={saved} />
        ))}
      </ul>
      {shown.length > 0 && <ExportSaved ids={shown.map(([key]) => key)} />}
      <DeviceStorage all={all} />
      <ReaderDataSection />
    </>
  );
}
