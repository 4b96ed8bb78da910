/** Which keys do what. Pure. */

/** The keys of each action, pressed one after the other, with spaces between; in the order of their list. */
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

const BINDINGS = Object.entries(SHORTCUTS) as readonly (readonly [action: ActionName, keys: string])[];

/** What a key does after those pressed before it (`pending`), and what is pending now. */
export function press(
  pending: string,
  key: string,
): { readonly action?: ActionName; readonly pending: string } {
  for (const keys of pending === '' ? [key] : [`${pending} ${key}`, key]) {
    const found = BINDINGS.find(([, bound]) => bound === keys);
    if (found) return { action: found[0], pending: '' };
    if (BINDINGS.some(([, bound]) => bound.startsWith(`${keys} `))) return { pending: keys };
  }
  return { pending: '' };
}

interface Pressed {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** The key as the bindings name it; on a keyboard of another script, the Latin letter in its place. Nothing with a modifier. */
export function keyOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  if (/^[^a-z]$/i.test(key) && !/^\p{L}$/u.test(key)) return key;
  if (shiftKey) return undefined;
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  if (/^\p{L}$/u.test(key)) return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return key;
}
