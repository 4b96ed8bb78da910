/** What a feature of the reading room is to the rest of the app. */
import type { ComponentType } from 'react';

export interface PanelProps {
  /** Takes the panel away and gives the focus back to what opened it. */
  readonly close: () => void;
}

/** What a feature's chunk exports. Neither part is rendered when publishing. */
export interface FeatureModule {
  /** What its button opens. */
  readonly Panel?: ComponentType<PanelProps>;
  /** What stands beside the page, whichever it is, once the feature is awake: it renders nothing, or through a portal. */
  readonly Ambient?: ComponentType;
}

export interface Feature {
  /** Key of the button's words in the first load's messages, and the button's outline in a square of 24; neither without a button. */
  readonly label?: 'textAndTheme' | 'contents' | 'listen' | 'save' | 'share' | 'highlights';
  readonly icon?: string;
  /** On which pages the button stands. */
  readonly offered?: 'site' | 'article' | 'article, list';
  /** What its button asks for on an article, where it opens nothing. */
  readonly acts?: 'save';
  readonly load: () => Promise<FeatureModule>;
}
