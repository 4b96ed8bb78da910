/** Going through the results by keyboard: the field and the results are one column. */
import { isTyping } from '../typing.ts';
import { keyOf, press as pressBound } from '../small/bindings.ts';
import { areKeysOn } from '../small/key-setting.ts';

/** Whether a key was pressed alone. */
const isAlone = (event: KeyboardEvent): boolean => !event.ctrlKey && !event.metaKey && !event.altKey;

/** Whether a key alone does something on every page. */
function isShortcut(event: KeyboardEvent): boolean {
  const key = areKeysOn() ? keyOf(event) : undefined;
  if (key === undefined) return false;
  const { action, pending } = pressBound('', key);
  return action !== undefined || pending !== '';
}

const stops = (page: Element): HTMLElement[] => [
  ...page.querySelectorAll<HTMLElement>('input[type="search"], .search-result a'),
];

function step(page: Element, by: number): boolean {
  const all = stops(page);
  const at = all.findIndex((stop) => stop === document.activeElement);
  const next = at < 0 ? undefined : all[at + by];
  next?.focus();
  return next !== undefined;
}

/** Handles a key on the search page; `leave` is told when Escape is pressed in the field. */
function press(event: KeyboardEvent, page: Element, leave: () => void): void {
  if (!isAlone(event) || event.isComposing) return;
  const { key, target } = event;
  const field = page.querySelector<HTMLInputElement>('input[type="search"]');
  const inField = target === field;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const moves = (inField || !isTyping(target)) && step(page, key === 'ArrowDown' ? 1 : -1);
    if (moves) event.preventDefault();
  } else if (key === 'Enter' && inField) {
    event.preventDefault();
    step(page, 1);
  } else if (key === 'Escape') {
    if (inField) leave();
    else if (target instanceof Element && page.contains(target)) field?.focus();
  } else if (key === '/' && !isTyping(target)) {
    event.preventDefault();
    field?.focus();
    field?.select();
  } else if (key.length === 1 && key !== ' ' && !isTyping(target) && !isShortcut(event)) {
    // Typing needs no click into the field first.
    field?.focus();
  }
}

/** Listens on the document until the function that it gives is called. */
export function listenForKeys(page: Element, leave: () => void): () => void {
  const listen = (event: KeyboardEvent): void => press(event, page, leave);
  document.addEventListener('keydown', listen);
  return () => document.removeEventListener('keydown', listen);
}
