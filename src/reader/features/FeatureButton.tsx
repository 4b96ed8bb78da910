import { use, type ReactNode } from 'react';
import { FeatureStateContext } from './feature-context.ts';
import type { Feature } from './feature.ts';
import { FEATURES, type FeatureName } from './features.ts';

interface FeatureButtonProps {
  readonly name: FeatureName;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

export function FeatureButton({ name, children, ...attributes }: FeatureButtonProps) {
  const { open, activate, pressed } = use(FeatureStateContext);
  const { storedName = name }: Feature = FEATURES[name];
  return (
    <button
      type="button"
      data-tool={storedName}
      aria-expanded={open === name || undefined}
      aria-pressed={pressed[name]}
      onClick={({ currentTarget }) => {
        // Safari does not focus a clicked button, but focus must return to it when the panel closes.
        currentTarget.focus({ preventScroll: true });
        activate(name);
      }}
      {...attributes}
    >
      {children}
    </button>
  );
}
