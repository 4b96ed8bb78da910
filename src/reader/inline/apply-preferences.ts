/** Applies the reader's preferences before the first paint; written by `features/preferences/appearance.ts`. */
import { TYPEFACE_LINK_ID } from '../features/preferences/appearance.ts';
import { ACTIVE_FEATURES_KEY, APPEARANCE_KEY, WEB_FONTS_KEY } from '../storage/keys.ts';

/** The first paint waits this long for the reader's typeface. */
const MAX_BLOCKING_MS = 2000;

try {
  const root = document.documentElement;
  const look = JSON.parse(localStorage.getItem(APPEARANCE_KEY) ?? '{}') as Record<string, string>;
  // Reserves space for features that will show something.
  root.dataset['has'] = localStorage.getItem(ACTIVE_FEATURES_KEY) ?? '';
  // Fonts that are not in the browser's cache yet would delay the first paint.
  if (!localStorage.getItem(WEB_FONTS_KEY)) root.dataset['webFonts'] = 'later';
  for (const [name, value] of Object.entries(look))
    if (name === 'sheet') {
      const attributes = { id: TYPEFACE_LINK_ID, rel: 'stylesheet', blocking: 'render', href: value };
      const link = Object.assign(document.createElement('link'), attributes);
      document.head.append(link);
      setTimeout(() => link.removeAttribute('blocking'), MAX_BLOCKING_MS);
    } else if (name.includes('-')) root.style.setProperty(name, value);
    else root.dataset[name] = value;
} catch {
  // Without storage, or with broken preferences, the page looks as published.
}
