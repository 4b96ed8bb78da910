import { useSyncExternalStore } from 'react';
import { listAddress } from '../../article/urls.ts';
import { lazyComponent } from '../ui/lazy-component.tsx';
import { loadedFeatureMessages } from '../i18n/features/languages.ts';
import { useEntryKey } from '../navigation/use-entry-key.ts';
import { useSite } from '../site-context.tsx';

const SavedList = lazyComponent('saved list', () =>
  import('../features/saved/SavedList.tsx').then((m) => m.SavedList),
);
const neverChanges = () => () => undefined;

/** Links for readers without script. */
function NoScriptLinks() {
  const { site, messages, language, href } = useSite();
  return (
    <noscript>
      <p>{loadedFeatureMessages(language)?.saved.needsScript}</p>
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

/** The route `/saved/`. The published page contains nothing of any reader's. */
export function SavedPage() {
  const { messages } = useSite();
  const entry = useEntryKey();
  const isPublished = useSyncExternalStore(
    neverChanges,
    () => false,
    () => true,
  );
  return (
    <div className="list" data-kind="saved">
      <header className="list-header">
        <h1 tabIndex={-1}>{messages.saved}</h1>
      </header>
      <NoScriptLinks />
      <div className="saved">{!isPublished && <SavedList key={entry} />}</div>
    </div>
  );
}
