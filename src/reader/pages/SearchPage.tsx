import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import { parseSearchRequest, toQueryString, type SearchRequest } from '../search/search-request.ts';
import { SearchResults, resultStatus } from '../search/SearchResults.tsx';
import { SpellingSuggestion } from '../search/SpellingSuggestion.tsx';
import { loadSearchIndex } from '../search/search-index-loader.ts';
import { handleResultKeys } from '../search/result-keys.ts';
import css from '../search/search.css?inline';
import { useSearch, type SearchOutcome } from '../search/use-search.ts';
import { adoptStyleSheet } from '../dom/adopt-style-sheet.ts';
import { FeatureButtons } from '../features/FeatureButtons.tsx';
import { useRequestHandler } from '../features/feature-hooks.ts';
import { loadSearchMessagesOrEnglish, loadedSearchMessages } from '../search/load-search-messages.ts';
import type { SearchMessages } from '../i18n/messages.ts';
import { useEntryKey } from '../navigation/use-entry-key.ts';
import { useIsHydrating } from '../use-is-hydrating.ts';
import { useSite } from '../site-context.tsx';
import type { PageSource } from '../page-source.ts';
import { prepareRtlText } from '../blocks/rtl-text.ts';
import { NoScriptMessage } from './NoScriptMessage.tsx';

prepareRtlText();

const RESULTS_PER_PAGE = 10;

function useSearchMessages(language: string) {
  const [words, set] = useState(() => loadedSearchMessages(language));
  useEffect(() => {
    void loadSearchMessagesOrEnglish(language).then(set);
  }, [language]);
  return words;
}

/**
 * What is searched for, kept in the address. The published page has no query: the address and the field are read after
 * hydration.
 */
function useSearchRequest(field: RefObject<HTMLInputElement | null>, isHydrating: boolean) {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [asked, ask] = useState(() => parseSearchRequest(isHydrating ? '' : search));
  useLayoutEffect(() => {
    if (!isHydrating) return;
    const given = parseSearchRequest(search);
    ask({ ...given, text: field.current?.value || given.text });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is taken over
  }, []);
  const address = toQueryString(asked);
  useEffect(() => {
    if (!isHydrating && address !== search)
      void navigate({ search: address }, { replace: true, preventScrollReset: true });
  }, [address, search, navigate, isHydrating]);
  return [asked, ask] as const;
}

interface SearchFormProps {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
}

function SearchForm({ field, text, onType, onSubmit }: SearchFormProps) {
  const { messages, editionHref } = useSite();
  return (
    <form
      className="search-form"
      role="search"
      action={editionHref('/search/')}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <input
        ref={field}
        type="search"
        name="q"
        aria-label={messages.search}
        value={text}
        onChange={(event) => onType(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
      />
      <button>{messages.search}</button>
    </form>
  );
}

interface SearchStatusProps {
  readonly outcome: SearchOutcome | undefined;
  readonly words: SearchMessages;
}

function SearchStatus({ outcome, words }: SearchStatusProps) {
  const { language } = useSite();
  return (
    <>
      {resultStatus(outcome, words, language)}
      {outcome?.suggestion !== undefined && (
        <>
          {' '}
          <SpellingSuggestion page="/search/" suggestion={outcome.suggestion} words={words} />
        </>
      )}
    </>
  );
}

function LiveSearch({ source }: { source: PageSource }) {
  const { base, language, editionHref } = useSite();
  const editionBase = editionHref('/');
  const page = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const isHydrating = useIsHydrating();
  const [asked, ask] = useSearchRequest(field, isHydrating);
  const [shown, setShown] = useState(RESULTS_PER_PAGE);
  const [attempt, setAttempt] = useState(0);
  const known = useSearchMessages(language);
  const words = isHydrating ? undefined : known;
  const outcome = useSearch(asked, shown, { base, editionBase, source, language }, attempt);
  const change = (part: Partial<SearchRequest>): void => {
    setShown(RESULTS_PER_PAGE);
    ask((last) => ({ ...last, ...part }));
  };
  const clear = useEffectEvent(() => change({ text: '' }));
  useRequestHandler('search', () => {
    field.current?.focus();
    field.current?.select();
  });
  useEffect(() => {
    loadSearchIndex(editionBase).catch(() => undefined);
    return page.current ? handleResultKeys(page.current, clear) : undefined;
  }, [editionBase]);
  const hasText = asked.text.trim() !== '';
  return (
    <div ref={page}>
      <SearchForm
        field={field}
        text={asked.text}
        onType={(text) => change({ text })}
        onSubmit={() => {
          // A trailing space marks the last word as complete.
          if (!asked.text.endsWith(' ')) change({ text: `${asked.text.trim()} ` });
        }}
      />
      <NoScriptMessage text={loadedSearchMessages(language)?.needsScript} />
      <p className="search-status" role="status">
        {words && hasText && <SearchStatus outcome={outcome} words={words} />}
      </p>
      {words && asked.text !== '' && <p className="search-keys">{words.keys}</p>}
      {outcome && outcome.count > 0 && !outcome.failed && <FeatureButtons offered="list" />}
      {words && hasText && (
        <SearchResults
          asked={asked}
          outcome={outcome}
          words={words}
          source={source}
          change={change}
          more={() => setShown(shown + RESULTS_PER_PAGE)}
          retry={() => setAttempt(attempt + 1)}
        />
      )}
    </div>
  );
}

export function SearchPage() {
  const { messages } = useSite();
  const source = useMatches().at(-1)?.handle as PageSource;
  if (typeof document !== 'undefined') adoptStyleSheet(css);
  return (
    <div className="list" data-kind="search">
      <header className="list-header">
        <h1 tabIndex={-1}>{messages.search}</h1>
      </header>
      <LiveSearch key={useEntryKey()} source={source} />
    </div>
  );
}
