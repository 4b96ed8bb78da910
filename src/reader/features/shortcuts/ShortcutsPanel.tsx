import { useState } from 'react';
import type { PanelProps } from '../feature.ts';
import { CheckField } from '../../ui/CheckField.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { useShortcutActions } from './shortcut-actions.ts';
import { areShortcutsEnabled, setShortcutsEnabled } from '../../ui/shortcuts-setting.ts';

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

export function ShortcutsPanel({ close }: PanelProps) {
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
