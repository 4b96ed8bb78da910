import { copyText } from '../../dom/copy-text.ts';
import { showNotice } from '../../ui/notices.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { useRequestHandler } from '../feature-hooks.ts';

export function Ambient() {
  const words = useFeatureMessages('articleTools');
  const copy = async (text: string): Promise<void> =>
    showNotice((await copyText(text)) ? words.copied : words.notCopied);
  useRequestHandler('copy', (text) => void copy(text));
  return null;
}
