import { useRef, useState } from 'react';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { areShortcutsEnabled, setShortcutsEnabled } from '../../ui/shortcuts-setting.ts';
import { useRequestHandler } from '../feature-hooks.ts';
import { keyName, matchKeys } from '../shortcut-keys.ts';
import { useShortcutActions } from './shortcut-actions.ts';
import css from './shortcuts.css?inline';
import type { PanelProps } from '../feature.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';

const KEY_LABELS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←' };

function KeySequence({ keys }: { keys: string }) {
  const words = useFeatureMessages('articleTools');
  return keys.split(' ').map((key, at) => (
    <span key={at}>
      {at > 0 && ` ${words.keyThen} `}
      <kbd>{KEY_LABELS[key] ?? key}</kbd>
    </span>
  ));
}

export function Panel({ close }: PanelProps) {
  const words = useFeatureMessages('articleTools');
  const actions = useShortcutActions();
  const [isOn, turn] = useState(areShortcutsEnabled);
  const change = (on: boolean): void => {
    setShortcutsEnabled(on);
    turn(on);
  };
  return (
    <Sheet title={words.keys} close={close} kind="keys">
      <CheckField label={words.keysOn} isChecked={isOn} onChange={change} />
      <p className="sheet-hint">{words.keysHint}</p>
      <dl className="keys">
        {actions.map(({ name, label, shortcut }) => (
          <div key={name}>
            <dt dir="ltr">
              <KeySequence keys={shortcut} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}

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
