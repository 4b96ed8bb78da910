import { use, type ReactNode } from 'react';
import { FeatureStateContext } from './feature-context.ts';
import type { FeatureName } from './features.ts';

interface FeatureButtonProps {
  readonly name: FeatureName;
  readonly className?: string;
  readonly title?: string;
  readonly children: ReactNode;
}

/** A button of a feature. */
export function FeatureButton({ name, children, ...attributes }: FeatureButtonProps) {
  const { open, press, pressed } = use(FeatureStateContext);
  return (
    <button
      type="button"
      data-tool={name}
      aria-expanded={open === name || undefined}
      aria-pressed={pressed[name]}
      onClick={({ currentTarget }) => {
        // Some browsers give a clicked button no focus, which is to come back to it.
        currentTarget.focus({ preventScroll: true });
        press(name);
      }}
      {...attributes}
    >
      {children}
    </button>
  );
}
