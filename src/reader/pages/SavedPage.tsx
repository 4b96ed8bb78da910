import { useSyncExternalStore } from 'react';
import { lazyComponent } from '../ui/lazy-component.tsx';
import { loadedFeatureMessages } from '../load-feature-messages.ts';
import { useEntryKey } from '../navigation/use-entry-key.ts';
import { useSite } from '../site-context.tsx';
import { prepareRtlText } from '../blocks/rtl-text.ts';
import { NoScriptMessage } from './NoScriptMessage.tsx';

prepareRtlText();

const SavedList = lazyComponent('saved list', () =>
  import('../features/saved/SavedList.tsx').then((m) => m.SavedList),
);
const neverChanges = () => () => undefined;

/** The route `/saved/`. The published page contains nothing of any reader's. */
export function SavedPage() {
  const { messages, language } = useSite();
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
      <NoScriptMessage text={loadedFeatureMessages(language)?.saved.needsScript} />
      <div className="saved">{!isPublished && <SavedList key={entry} />}</div>
    </div>
  );
}
