import { CheckField } from '../../ui/CheckField.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { withPreference, type Preferences } from './preferences.ts';

interface SwitchesProps {
  readonly preferences: Preferences;
  readonly choose: (next: Preferences) => void;
  readonly dropCaps: boolean;
}

const offUnless = (on: boolean) => (on ? undefined : 'off');

export function Switches({ preferences, choose, dropCaps }: SwitchesProps) {
  const words = useFeatureMessages('preferences');
  const hasCaps = preferences.dropCaps === undefined ? dropCaps : preferences.dropCaps === 'on';
  const dropCapsValue = (on: boolean) => (on === dropCaps ? undefined : on ? 'on' : 'off');
  const change = <K extends keyof Preferences>(key: K, value: Preferences[K]): void =>
    choose(withPreference(preferences, key, value));
  const all: readonly (readonly [label: string, isOn: boolean, turn: (on: boolean) => void])[] = [
    [words.hyphens, preferences.hyphens !== 'off', (on) => change('hyphens', offUnless(on))],
    [words.dropCaps, hasCaps, (on) => change('dropCaps', dropCapsValue(on))],
    [words.pullquotes, preferences.pullquotes !== 'off', (on) => change('pullquotes', offUnless(on))],
    [words.motion, preferences.motion === 'less', (on) => change('motion', on ? 'less' : undefined)],
  ];
  return (
    <div>
      {all.map(([label, isOn, turn]) => (
        <CheckField key={label} label={label} isChecked={isOn} onChange={turn} />
      ))}
    </div>
  );
}
