import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation, useMatches, useNavigate } from 'react-router';
import { listAddress } from '../../article/urls.ts';
import { askedIn, searchOf, type Asked } from '../features/search/asked.ts';
import { Found, statusOf } from '../features/search/Found.tsx';
import { searchIndex } from '../features/search/index-files.ts';
import { listenForKeys } from '../features/search/keys.ts';
import css from '../features/search/search.css?inline';
import { useSearch } from '../features/search/use-search.ts';
import { adopt } from '../features/style.ts';
import { Tools } from '../features/Tools.tsx';
import { useAnswer } from '../features/feature-hooks.ts';
import { searchWords, searchWordsNow } from '../i18n/search/languages.ts';
import { useEntryKey } from '../navigation/use-entry-key.ts';
import { useSetting } from '../setting.tsx';
import type { Source } from '../source.ts';

const PAGE = 10;
const never = () => () => undefined;

/** The words of this page: at hand where they have been used before, and soon otherwise. */
function useSearchWords(language: string) {
  const [words, set] = useState(() => searchWordsNow(language));
  useEffect(() => {
    void searchWords(language).then(set);
  }, [language]);
  return words;
}

/** Ways on where there is no script to search with. */
function WithoutScript() {
  const { site, messages, language, href } = useSetting();
  return (
    <noscript>
      <p>{searchWordsNow(language)?.needsScript}</p>
      <ul>
        <li>
          <a href={href('/')}>{messages.toFront}</a>
        </li>
        {site.sections.map(({ slug, name }) => (
          <li key={slug}>
            <a href={href(listAddress('sections', slug))}>{name}</a>
          </li>
        ))}
      </ul>
    </noscript>
  );
}

function Live({ source }: { source: Source }) {
  const { base, language, messages, href } = useSetting();
  // The published page has no query: what the address and the field hold is taken up right after it is taken over.
  const isPublished = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const page = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { search } = useLocation();
  const navigate = useNavigate();
  const [asked, ask] = useState(() => askedIn(isPublished ? '' : search));
  const [shown, setShown] = useState(PAGE);
  const [trial, setTrial] = useState(0);
  const known = useSearchWords(language);
  const words = isPublished ? undefined : known;
  const outcome = useSearch(asked, shown, { base, source, language }, trial);
  useLayoutEffect(() => {
    if (!isPublished) return;
    const given = askedIn(search);
    ask({ ...given, text: field.current?.value || given.text });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when the page is taken over
  }, []);
  const change = (part: Partial<Asked>): void => {
    setShown(PAGE);
    ask((last) => ({ ...last, ...part }));
  };
  const address = searchOf(asked);
  useEffect(() => {
    if (!isPublished && address !== search)
      void navigate({ search: address }, { replace: true, preventScrollReset: true });
  }, [address, search, navigate, isPublished]);
  useAnswer('search', () => {
    field.current?.focus();
    field.current?.select();
  });
  useEffect(() => {
    searchIndex(base).catch(() => undefined);
    return page.current ? listenForKeys(page.current, () => change({ text: '' })) : undefined;
  }, [base]);
  return (
    <div ref={page}>
      <form
        className="search-form"
        role="search"
        action={href('/search/')}
        onSubmit={(event) => {
          event.preventDefault();
          // The space says that the last word is whole.
          if (!asked.text.endsWith(' ')) change({ text: `${asked.text.trim()} ` });
        }}
      >
        <input
          ref={field}
          type="search"
          name="q"
          aria-label={messages.search}
          value={asked.text}
          onChange={(event) => change({ text: event.target.value })}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
        />
        <button>{messages.search}</button>
      </form>
      <WithoutScript />
      <p className="search-status" role="status">
        {words && asked.text.trim() !== '' ? statusOf(outcome, words, language) : ''}
      </p>
      {words && asked.text !== '' && <p className="search-keys">{words.keys}</p>}
      {outcome && outcome.count > 0 && !outcome.failed && <Tools offered="list" />}
      {words && asked.text.trim() !== '' && (
        <Found
          asked={asked}
          outcome={outcome}
          words={words}
          source={source}
          change={change}
          more={() => setShown(shown + PAGE)}
          retry={() => setTrial(trial + 1)}
        />
      )}
    </div>
  );
}

/** The page at `/search/`. */
export function SearchPage() {
  const { messages } = useSetting();
  const source = useMatches().at(-1)?.handle as Source;
  if (typeof document !== 'undefined') adopt(css);
  return (
    <div className="list" data-kind="search">
      <header className="list-header">
        <h1 tabIndex={-1}>{messages.search}</h1>
      </header>
      <Live key={useEntryKey()} source={source} />
    </div>
  );
}
