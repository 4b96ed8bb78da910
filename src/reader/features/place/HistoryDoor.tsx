import { FeatureButton } from '../FeatureButton.tsx';
import { useWords } from '../words.ts';

/** The button that leads to what was read. */
export function HistoryDoor() {
  const words = useWords('place');
  return <FeatureButton name="history">{words.history}</FeatureButton>;
}
