import { FeatureButton } from './FeatureButton.tsx';
import { useFeatureMessages } from '../ui/use-feature-messages.ts';

export function HistoryButton() {
  const words = useFeatureMessages('readingPosition');
  return <FeatureButton name="history">{words.history}</FeatureButton>;
}
