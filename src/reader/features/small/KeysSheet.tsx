import { useState } from 'react';
import { useSetting } from '../../setting.tsx';
import type { PanelProps } from '../feature.ts';
import { Sheet } from '../Sheet.tsx';
import { useWords } from '../words.ts';
import { BINDINGS, type Action } from './bindings.ts';
import { areKeysOn, turnKeys } from './key-setting.ts';

const SIGNS: Readonly<Record<string, string>> = { ArrowRight: '→', ArrowLeft: '←' };

function useMeanings(): Readonly<Record<Action, string>> {
  const { messages } = useSetting();
  const words = useWords('small');
  const place = useWords('place');
  return {
    next: words.keyNext,
    previous: words.keyPrevious,
    forward: words.keyStory,
    back: words.keyBack,
    search: words.keySearch,
    save: messages.save,
    listen: messages.listen,
    preferences: messages.textAndTheme,
    contents: messages.contents,
    highlights: messages.highlights,
    share: messages.share,
    link: words.keyLink,
    pictures: words.viewer,
    print: words.keyPrint,
    home: words.keyHome,
    saved: words.keySaved,
    history: place.history,
    top: words.keyTop,
    help: words.keyHelp,
  };
}

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
  const { site } = useSetting();
  const meanings = useMeanings();
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
        {BINDINGS.filter(([, action]) => action !== 'search' || site.search !== false).map(
          ([keys, action]) => (
            <div key={keys}>
              <dt dir="ltr">
                <Keys keys={keys} />
              </dt>
              <dd>{meanings[action]}</dd>
            </div>
          ),
        )}
      </dl>
    </Sheet>
  );
}
