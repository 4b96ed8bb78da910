import { copyText } from '../../dom/copy-text.ts';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { textFragment, type SelectedText } from '../../dom/text-fragment.ts';

interface ShareLinksProps {
  readonly title: string;
  readonly url: string;
  readonly selected: SelectedText | undefined;
}

export function useCopyWithNotice(): (text: string) => void {
  const words = useFeatureMessages('share');
  return (text) => void copyText(text).then((done) => showNotice(done ? words.copied : words.notCopied));
}

export function ShareLinks({ title, url, selected }: ShareLinksProps) {
  const words = useFeatureMessages('share');
  const copy = useCopyWithNotice();
  // Dismissing the system's share dialog is not an error.
  const share = (): void => void navigator.share({ title, url }).catch(() => undefined);
  return (
    <div className="share-all quiet-buttons">
      {'share' in navigator && (
        <button type="button" onClick={share}>
          {words.system}
        </button>
      )}
      <button type="button" onClick={() => copy(url)}>
        {words.copyLink}
      </button>
      {selected ? (
        <button type="button" onClick={() => copy(url + textFragment(selected))}>
          {words.wordsLink}
        </button>
      ) : (
        <p className="share-hint sheet-hint">{words.wordsHint}</p>
      )}
    </div>
  );
}
