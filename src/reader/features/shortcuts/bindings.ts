/** The keys of each action, separated by spaces for a sequence; in the order of the list. */
export const SHORTCUTS = {
  next: 'j',
  previous: 'k',
  forward: 'ArrowRight',
  back: 'ArrowLeft',
  search: '/',
  listen: 'l',
  preferences: 't',
  contents: 'c',
  save: 's',
  highlights: 'h',
  share: 'x',
  link: 'y',
  pictures: 'v',
  print: 'p',
  top: 'g g',
  home: 'g h',
  saved: 'g s',
  history: 'g r',
  help: '?',
} as const;

export type ActionName = keyof typeof SHORTCUTS;

const BINDING_ENTRIES = Object.entries(SHORTCUTS) as readonly (readonly [action: ActionName, keys: string])[];

/** The action of a key pressed after `pending`, and the sequence that is pending now. */
export function matchKeys(
  pending: string,
  key: string,
): { readonly action?: ActionName; readonly pending: string } {
  for (const keys of pending === '' ? [key] : [`${pending} ${key}`, key]) {
    const found = BINDING_ENTRIES.find(([, bound]) => bound === keys);
    if (found) return { action: found[0], pending: '' };
    if (BINDING_ENTRIES.some(([, bound]) => bound.startsWith(`${keys} `))) return { pending: keys };
  }
  return { pending: '' };
}

interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The key as named in {@link SHORTCUTS}: on a non-Latin layout the Latin letter of that key; undefined with a modifier. */
export function keyName({ key, code, shiftKey, ctrlKey, metaKey, altKey }: KeyPress): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^[^a-z]$/i.test(key) && !/^\p{L}$/u.test(key)) return key;
  if (shiftKey) return undefined;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (/^\p{L}$/u.test(key)) return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return key;
}
