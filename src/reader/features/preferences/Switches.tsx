import { useWords } from '../words.ts';
import { withWish, type Preferences } from './preferences.ts';

interface SwitchesProps {
  readonly preferences: Preferences;
  readonly choose: (next: Preferences) => void;
  /** Whether the site itself sets drop capitals. */
  readonly dropCaps: boolean;
}

const off = (on: boolean) => (on ? undefined : 'off');

/** What is on or off. */
export function Switches({ preferences, choose, dropCaps }: SwitchesProps) {
  const words = useWords('preferences');
  const hasCaps = preferences.dropCaps === undefined ? dropCaps : preferences.dropCaps === 'on';
  const caps = (on: boolean) => (on === dropCaps ? undefined : on ? 'on' : 'off');
  const change = <K extends keyof Preferences>(key: K, value: Preferences[K]): void =>
    choose(withWish(preferences, key, value));
  const all: readonly (readonly [label: string, isOn: boolean, turn: (on: boolean) => void])[] = [
    [words.hyphens, preferences.hyphens !== 'off', (on) => change('hyphens', off(on))],
    [words.dropCaps, hasCaps, (on) => change('dropCaps', caps(on))],
    [words.pullquotes, preferences.pullquotes !== 'off', (on) => change('pullquotes', off(on))],
    [words.motion, preferences.motion === 'less', (on) => change('motion', on ? 'less' : undefined)],
  ];
  return (
    <div className="switches">
      {all.map(([label, isOn, turn]) => (
        <label key={label}>
          <input type="checkbox" checked={isOn} onChange={(event) => turn(event.target.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
