import type { ComponentType } from 'react';

export interface PanelProps {
  /** Closes the panel and returns focus to what opened it. */
  readonly close: () => void;
}

/** What a feature's chunk exports. Neither part is server-rendered. */
export interface FeatureModule {
  readonly Panel?: ComponentType<PanelProps>;
  /** Mounted on every page once the feature has loaded; renders nothing, or through a portal. */
  readonly Ambient?: ComponentType;
}

export interface Feature {
  /**
   * Message key of the button's label and its SVG path in a 24 × 24 view box; both are missing for a feature without a
   * button.
   */
  readonly label?: 'textAndTheme' | 'contents' | 'listen' | 'save' | 'share' | 'highlights';
  readonly icon?: string;
  readonly offeredOn?: 'site' | 'article' | 'article, list';
  /** Request that the button sends on an article instead of opening the panel. */
  readonly action?: 'save';
  /** Its module, the same promise each time. */
  readonly load: () => Promise<FeatureModule>;
}
