/** Which keys do what. Pure. */

export type Action =
  | 'next'
  | 'previous'
  | 'forward'
  | 'back'
  | 'search'
  | 'save'
  | 'listen'
  | 'preferences'
  | 'contents'
  | 'highlights'
  | 'share'
  | 'link'
  | 'pictures'
  | 'print'
  | 'home'
  | 'saved'
  | 'history'
  | 'top'
  | 'help';

/** Keys pressed one after the other, with spaces between. */
export const BINDINGS: readonly (readonly [keys: string, action: Action])[] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['ArrowRight', 'forward'],
  ['ArrowLeft', 'back'],
  ['/', 'search'],
  ['l', 'listen'],
  ['t', 'preferences'],
  ['c', 'contents'],
  ['s', 'save'],
  ['h', 'highlights'],
  ['x', 'share'],
  ['y', 'link'],
  ['v', 'pictures'],
  ['p', 'print'],
  ['g g', 'top'],
  ['g h', 'home'],
  ['g s', 'saved'],
  ['g r', 'history'],
  ['?', 'help'],
];

/** What a key does after those pressed before it (`pending`), and what is pending now. */
export function press(pending: string, key: string): { readonly action?: Action; readonly pending: string } {
  for (const keys of pending === '' ? [key] : [`${pending} ${key}`, key]) {
    const found = BINDINGS.find(([bound]) => bound === keys);
    if (found) return { action: found[1], pending: '' };
    if (BINDINGS.some(([bound]) => bound.startsWith(`${keys} `))) return { pending: keys };
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
