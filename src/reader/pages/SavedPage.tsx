import { lazy, Suspense, useSyncExternalStore } from 'react';
import { listAddress } from '../../article/urls.ts';
import { roomWordsNow } from '../i18n/room/languages.ts';
import { useEntryKey } from '../navigation/use-entry-key.ts';
import { useSetting } from '../setting.tsx';

const SavedList = lazy(() =>
  import('../features/keep/SavedList.tsx').then((m) => ({ default: m.SavedList })),
);
const never = () => () => undefined;

/** Ways on where there is no script to look what is kept. */
function WithoutScript() {
  const { site, messages, language, href } = useSetting();
  return (
    <noscript>
      <p>{roomWordsNow(language)?.keep.needsScript}</p>
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

/** The page at `/saved/`. What is published holds nothing of any reader's. */
export function SavedPage() {
  const { messages } = useSetting();
  const entry = useEntryKey();
  const isPublished = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return (
    <div className="list" data-kind="saved">
      <header className="list-header">
        <h1 tabIndex={-1}>{messages.saved}</h1>
      </header>
      <WithoutScript />
      <div className="saved">
        {!isPublished && (
          <Suspense>
            <SavedList key={entry} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
