import { useAllFeatureMessages } from '../ui/use-feature-messages.ts';
import { FeatureButton } from './FeatureButton.tsx';
import type { Feature } from './feature.ts';
import { FEATURES, type FeatureName } from './features.ts';

export function PanelLink({ name }: { name: FeatureName }) {
  const messages = useAllFeatureMessages();
  const { title }: Feature = FEATURES[name];
  return <FeatureButton name={name}>{title?.(messages)}</FeatureButton>;
}
