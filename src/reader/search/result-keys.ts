import { hasModifier } from '../dom/has-modifier.ts';
import { isTyping } from '../dom/is-typing.ts';
import { keyName, matchKeys as pressBound } from '../features/shortcut-keys.ts';
import { areShortcutsEnabled } from '../ui/shortcuts-setting.ts';

function isShortcut(event: KeyboardEvent): boolean {
  const key = areShortcutsEnabled() ? keyName(event) : undefined;
  if (key === undefined) return false;
  const { action, pending } = pressBound('', key);
  return action !== undefined || pending !== '';
}

const focusStops = (page: Element): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('input[type="search"], .search-result a'),
];

function moveFocus(page: Element, by: number): boolean {
  const all = focusStops(page);
  const at = all.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : all[at + by];
  next?.focus();
  return next !== undefined;
}

/** `leave` is called when Escape is pressed in the field. */
function handleKey(event: KeyboardEvent, page: Element, leave: () => void): void {
  if (hasModifier(event) || event.isComposing) return;
  const { key, target } = event;
  const field = page.querySelector<HTMLInputElement>('input[type="search"]');
  const inField = target === field;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const moves = (inField || !isTyping(target)) && moveFocus(page, key === 'ArrowDown' ? 1 : -1);
    if (moves) event.preventDefault();
  } else if (key === 'Enter' && inField) {
    event.preventDefault();
    moveFocus(page, 1);
  } else if (key === 'Escape') {
    if (inField) leave();
    else if (target instanceof Element && page.contains(target)) field?.focus();
  } else if (key === '/' && !isTyping(target)) {
    event.preventDefault();
    field?.focus();
    field?.select();
  } else if (key.length === 1 && key !== ' ' && !isTyping(target) && !isShortcut(event)) {
    // Typing anywhere goes into the field.
    field?.focus();
  }
}

export function handleResultKeys(page: Element, leave: () => void): () => void {
  const listen = (event: KeyboardEvent): void => handleKey(event, page, leave);
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
