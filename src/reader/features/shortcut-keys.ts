import { hasModifier } from '../dom/has-modifier.ts';
import { featureList, type FeatureName } from './features.ts';

/** The keys of what pages do, separated by spaces for a sequence; in the order of the list. */
export const PAGE_SHORTCUTS = {
  next: 'j',
  previous: 'k',
  forward: 'ArrowRight',
  back: 'ArrowLeft',
  search: '/',
  link: 'y',
  top: 'g g',
  home: 'g h',
  savedPage: 'g s',
} as const;

export type PageAction = keyof typeof PAGE_SHORTCUTS;
export type ActionName = PageAction | FeatureName;

export const SHORTCUTS: readonly (readonly [action: ActionName, keys: string])[] = [
  ...(Object.entries(PAGE_SHORTCUTS) as [PageAction, string][]),
  ...featureList.flatMap(([name, { shortcut }]) => (shortcut ? [[name, shortcut.keys] as const] : [])),
];

/** The action of a key pressed after `pending`, and the sequence that is pending now. */
export function matchKeys(
  pending: string,
  key: string,
): { readonly action?: ActionName; readonly pending: string } {
  for (const keys of pending === '' ? [key] : [`${pending} ${key}`, key]) {
    const found = SHORTCUTS.find(([, bound]) => bound === keys);
    if (found) return { action: found[0], pending: '' };
    if (SHORTCUTS.some(([, bound]) => bound.startsWith(`${keys} `))) return { pending: keys };
  }
  return { pending: '' };
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The key as named in {@link SHORTCUTS}: on a non-Latin layout the Latin letter of that key; undefined with a modifier. */
export function keyName(press: KeyPress): string | undefined {
  const { key, code, shiftKey } = press;
  if (hasModifier(press)) return undefined;
  if (/^[^a-z]$/i.test(key) && !/^\p{L}$/u.test(key)) return key;
  if (shiftKey) return undefined;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (/^\p{L}$/u.test(key)) return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return key;
}
