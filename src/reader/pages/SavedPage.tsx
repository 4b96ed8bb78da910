import { lazyComponent } from '../ui/lazy-component.tsx';
import { loadedFeatureMessages } from '../load-feature-messages.ts';
import { useEntryKey } from '../navigation/use-entry-key.ts';
import { useIsHydrating } from '../use-is-hydrating.ts';
import { useSite } from '../site-context.tsx';
import { prepareRtlText } from '../blocks/rtl-text.ts';
import { NoScriptMessage } from './NoScriptMessage.tsx';

prepareRtlText();

const SavedList = lazyComponent('saved list', () =>
  import('../features/saved/SavedList.tsx').then((m) => m.SavedList),
);

/** The route `/saved/`. The published page contains nothing of any reader's. */
export function SavedPage() {
  const { messages, language } = useSite();
  const entry = useEntryKey();
  const isHydrating = useIsHydrating();
  return (
    <div className="list" data-kind="saved">
      <header className="list-header">
        <h1 tabIndex={-1}>{messages.saved}</h1>
      </header>
      <NoScriptMessage text={loadedFeatureMessages(language)?.saved.needsScript} />
      <div className="saved">{!isHydrating && <SavedList key={entry} />}</div>
    </div>
  );
}
