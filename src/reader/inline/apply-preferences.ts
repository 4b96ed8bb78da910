/** Applies the reader's preferences before the first paint; `features/preferences/look.ts` writes what it reads. */
import { LOOK_KEY, SHEET_ID } from '../features/preferences/look.ts';
import { HAS } from '../features/wake.ts';

try {
  const root = document.documentElement;
  const look = JSON.parse(localStorage.getItem(LOOK_KEY) ?? '{}') as Record<string, string>;
  // Reserves the place of what a feature will show.
  root.dataset['has'] = localStorage.getItem(HAS) ?? '';
  for (const [name, value] of Object.entries(look))
    if (name === 'sheet') {
      const link = { id: SHEET_ID, rel: 'stylesheet', blocking: 'render', href: value };
      document.head.append(Object.assign(document.createElement('link'), link));
    } else if (name.includes('-')) root.style.setProperty(name, value);
    else root.dataset[name] = value;
} catch {
  // Without storage, or with broken settings, the page looks as published.
}
