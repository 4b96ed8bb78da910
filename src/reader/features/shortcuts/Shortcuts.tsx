import { useRef } from 'react';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { areShortcutsEnabled } from '../../ui/shortcuts-setting.ts';
import { useRequestHandler } from '../feature-hooks.ts';
import { keyName, matchKeys } from '../shortcut-keys.ts';
import { useShortcutActions } from './shortcut-actions.ts';
import { ShortcutsPanel } from './ShortcutsPanel.tsx';
import css from './shortcuts.css?inline';

export const Panel = ShortcutsPanel;

adoptStyleSheet(css);

const SEQUENCE_TIMEOUT_MS = 1500;

/** Handles keys, including those queued before this module loaded. */
export function Ambient() {
  const actions = useShortcutActions();
  const pending = useRef({ keys: '', at: 0 });
  useRequestHandler('key', (event) => {
    const key = keyName(event);
    if (key === undefined || event.defaultPrevented || !areShortcutsEnabled()) return;
    const isArrow = key.startsWith('Arrow');
    // A focused table, formula or slider uses the arrow keys itself.
    if (isArrow && document.activeElement?.matches(':not(body, main, h1)')) return;
    const isLate = event.timeStamp - pending.current.at > SEQUENCE_TIMEOUT_MS;
    const pressed = matchKeys(isLate ? '' : pending.current.keys, key);
    pending.current = { keys: pressed.pending, at: event.timeStamp };
    const action = actions.find(({ name }) => name === pressed.action);
    if (!action) return;
    event.preventDefault();
    action.run();
  });
  return null;
}
