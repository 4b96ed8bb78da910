import type { ComponentType } from 'react';
import type { FeatureMessages, Messages } from '../i18n/messages.ts';
import type { RequestName, RequestQueue } from './requests.ts';

export interface PanelProps {
  readonly close: () => void;
}

/** What a feature's chunk exports. Neither part is server-rendered. */
export interface FeatureModule {
  readonly Panel?: ComponentType<PanelProps>;
  /** Mounted on every page once the feature has loaded; renders nothing, or through a portal. */
  readonly Ambient?: ComponentType;
}

type TextKey = { [K in keyof Messages]: Messages[K] extends string ? K : never }[keyof Messages];

interface FeatureTriggers {
  /** Events of the document that load the feature at once. */
  readonly selectionchange?: () => boolean;
  readonly keydown?: (event: Event) => boolean;
  /** Checked while scrolling, and shortly after start; the feature loads once the browser is idle. */
  readonly scroll?: () => boolean;
  readonly start?: () => boolean;
  /** Loads the feature when the reader has stayed for a few seconds. */
  readonly stay?: true;
  /** Loads the feature when the fragment of the URL starts with this. */
  readonly hash?: string;
}

interface FeatureShortcut {
  /** Keys pressed one after the other, separated by spaces. */
  readonly keys: string;
  /** Its description in the list of shortcuts, where that is neither the button's label nor the title. */
  readonly label?: (messages: FeatureMessages) => string;
  /** Replaces the button's action. */
  readonly run?: (queue: RequestQueue) => void;
}

/** What a feature is. Every first page loads this, so it imports nothing heavy. */
export interface Feature {
  /** Name in the reader's stored data and in `data-tool`, where it is not the key in `FEATURES`; must never change. */
  readonly storedName?: string;
  /** The message key of its button's label; missing without a button. */
  readonly label?: TextKey;
  /** The label while the button is pressed. */
  readonly pressedLabel?: TextKey;
  readonly icon?: string;
  /** `end` is the end of an article. */
  readonly offeredOn?: 'site' | 'article' | 'article, end' | 'article, end, list';
  readonly title?: (messages: FeatureMessages) => string;
  readonly action?: 'save';
  readonly shortcut?: FeatureShortcut;
  readonly requests?: readonly RequestName[];
  readonly triggers?: FeatureTriggers;
  /** Its module, the same promise each time. */
  readonly load: () => Promise<FeatureModule>;
}
