/** Keys of settings that are read before the first paint: this module has no imports, as it is inlined into every page. */

/** What the reader's preferences set on the page; see `features/preferences/look.ts`. */
export const LOOK_KEY = 'bs:look';

/** Names, with spaces between, of the features that have something for this reader. */
export const ACTIVE_FEATURES_KEY = 'bs:has';
