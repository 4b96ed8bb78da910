import { useState } from 'react';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.ts';
import { useActions } from './actions.ts';
import { areKeysOn, turnKeys } from './key-setting.ts';

const SIGNS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←' };

function Keys({ keys }: { keys: string }) {
  const words = useWords('small');
  return keys.split(' ').map((key, at) => (
    <span key={at}>
      {at > 0 && ` ${words.keyThen} `}
      <kbd>{SIGNS[key] ?? key}</kbd>
    </span>
  ));
}

/** Every key and what it does, and whether they do it. */
export function KeysSheet({ close }: PanelProps) {
  const words = useWords('small');
  const actions = useActions();
  const [isOn, turn] = useState(areKeysOn);
  const change = (on: boolean): void => {
    turnKeys(on);
    turn(on);
  };
  return (
    <Sheet title={words.keys} close={close} kind="keys">
      <label className="keys-switch">
        <input type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)} />
        <span>{words.keysOn}</span>
      </label>
      <p className="sheet-hint">{words.keysHint}</p>
      <dl className="keys">
        {actions.map(({ name, label, shortcut }) => (
          <div key={name}>
            <dt dir="ltr">
              <Keys keys={shortcut} />
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
