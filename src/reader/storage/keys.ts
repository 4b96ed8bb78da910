/** Keys that are read before first paint. This module must have no imports because it is inlined into every page. */

/** What the preferences set on the root element; see `features/preferences/appearance.ts`. */
export const APPEARANCE_KEY = 'bs:look';

export const ACTIVE_FEATURES_KEY = 'bs:has';

/** Set once the site's fonts have been fetched; see `fetch-web-fonts.ts`. */
export const WEB_FONTS_KEY = 'bs:web-fonts';
