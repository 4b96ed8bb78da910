import { hasModifier } from './has-modifier.ts';

type Click = Pick<MouseEvent, 'button' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a click opens a link in the same tab: with the main button, and no key that opens it elsewhere. */
export const isPlainClick = (click: Click): boolean =>
  click.button === 0 && !click.shiftKey && !hasModifier(click);
