/** Applies the reader's preferences before the first paint; `features/preferences/look.ts` writes what it reads. */
import { SHEET_ID } from '../features/preferences/look.ts';
import { ACTIVE_FEATURES_KEY, LOOK_KEY } from '../storage/keys.ts';

/** Milliseconds that the first paint waits for the reader's typeface; then it comes without. */
const MAX_BLOCKING_MS = 2000;

try {
  const root = document.documentElement;
  const look = JSON.parse(localStorage.getItem(LOOK_KEY) ?? '{}') as Record<string, string>;
  // Reserves the place of what a feature will show.
  root.dataset['has'] = localStorage.getItem(ACTIVE_FEATURES_KEY) ?? '';
  for (const [name, value] of Object.entries(look))
    if (name === 'sheet') {
      const attributes = { id: SHEET_ID, rel: 'stylesheet', blocking: 'render', href: value };
      const link = Object.assign(document.createElement('link'), attributes);
      document.head.append(link);
      setTimeout(() => link.removeAttribute('blocking'), MAX_BLOCKING_MS);
    } else if (name.includes('-')) root.style.setProperty(name, value);
    else root.dataset[name] = value;
} catch {
  // Without storage, or with broken settings, the page looks as published.
}
