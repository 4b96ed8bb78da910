import { useEffect, useSyncExternalStore } from 'react';
import { useSite } from '../../site-context.tsx';
import type { PanelProps } from '../feature.ts';
import { lazyComponent } from '../../ui/lazy-component.tsx';
import { PanelLink } from '../PanelLink.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { adoptStyleSheet } from '../../dom/adopt-style-sheet.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { TypefaceLabel } from './TypefaceLabel.tsx';
import { TYPEFACES, type TypefaceName } from './typefaces.ts';
import {
  setPreferences,
  reapplyPreferences,
  watchPreferences,
  currentPreferences,
} from './preferences-store.ts';
import {
  isPreset,
  type Preferences,
  type PresetName,
  PRESETS,
  RANGE_NAMES,
  restorePreferences,
  withPreference,
  withPreset,
} from './preferences.ts';
import { RangeSlider } from './RangeSlider.tsx';
import { THEMES, type ThemeName } from './themes.ts';
import css from './preferences.css?inline';
import { showNotice } from '../../ui/notices.ts';
import { CheckField } from '../../ui/CheckField.tsx';

adoptStyleSheet(css);

type ChangePreference = <K extends keyof Preferences>(name: K, value: Preferences[K]) => void;

function usePreferences(): [Preferences, ChangePreference] {
  const preferences = useSyncExternalStore(watchPreferences, currentPreferences);
  return [preferences, (name, value) => setPreferences(withPreference(preferences, name, value))];
}

const offUnless = (on: boolean) => (on ? undefined : 'off');

function Switches() {
  const { site } = useSite();
  const words = useFeatureMessages('preferences');
  const [preferences, change] = usePreferences();
  const dropCaps = site.theme.dropCap === true;
  const hasCaps = preferences.dropCaps === undefined ? dropCaps : preferences.dropCaps === 'on';
  const dropCapsValue = (on: boolean) => (on === dropCaps ? undefined : on ? 'on' : 'off');
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

function replacePreferences(next: Preferences, message: string): void {
  const before = currentPreferences();
  setPreferences(next);
  showNotice(message, () => setPreferences(restorePreferences(before, next, currentPreferences())));
}

export function Ambient() {
  useEffect(reapplyPreferences, []);
  return null;
}

const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

function Presets() {
  const words = useFeatureMessages('preferences');
  const [preferences] = usePreferences();
  const isCustom = !PRESET_NAMES.some((name) => isPreset(preferences, name));
  const applyPreset = (name: PresetName): void => {
    const next = withPreset(preferences, name);
    if (isCustom) replacePreferences(next, words[name]);
    else setPreferences(next);
  };
  return (
    <div className="presets sheet-actions quiet-buttons" role="group" aria-label={words.presets}>
      {PRESET_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={isPreset(preferences, name)}
          onClick={() => applyPreset(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}

function ThemeChoice() {
  const words = useFeatureMessages('preferences');
  const [preferences, change] = usePreferences();
  const names: readonly (ThemeName | 'system')[] = ['system', ...(Object.keys(THEMES) as ThemeName[])];
  return (
    <>
      <RadioGroup
        name="theme"
        title={words.theme}
        options={names.map((name) => [name, words[name]])}
        value={preferences.theme ?? 'system'}
        choose={(name) => change('theme', name === 'system' ? undefined : name)}
      />
      <p className="forced">{words.forced}</p>
    </>
  );
}

function Reset() {
  const words = useFeatureMessages('preferences');
  return (
    <p className="reset quiet-buttons">
      <button type="button" onClick={() => replacePreferences({}, words.wasReset)}>
        {words.reset}
      </button>
    </p>
  );
}

/** Links to panels without a button on the page: shortcuts, also for readers who turned them off, and the reading history. */
function MoreLinks() {
  return (
    <p className="sheet-actions">
      <PanelLink name="shortcuts" />
      <PanelLink name="history" />
    </p>
  );
}

const YourData = lazyComponent('your data', () =>
  import('../../reader-data/ReaderDataSection.tsx').then((m) => m.ReaderDataSection),
);

const FACE_OPTIONS = (Object.keys(TYPEFACES) as TypefaceName[]).map(
  (face) => [face, <TypefaceLabel key={face} face={face} />] as const,
);

export function Panel({ close }: PanelProps) {
  const { messages } = useSite();
  const words = useFeatureMessages('preferences');
  const [preferences, change] = usePreferences();
  const rulers = RANGE_NAMES.map((name) => (
    <RangeSlider key={name} name={name} value={preferences[name]} choose={(value) => change(name, value)} />
  ));
  return (
    <Sheet title={messages.textAndTheme} close={close} kind="preferences">
      <Presets />
      {rulers[0]}
      <ThemeChoice />
      <RadioGroup
        name="face"
        title={words.face}
        options={FACE_OPTIONS}
        value={preferences.face ?? 'serif'}
        choose={(face) => change('face', face === 'serif' ? undefined : face)}
      />
      <h3>{words.spacing}</h3>
      {rulers.slice(1)}
      <RadioGroup
        name="align"
        title={words.align}
        options={[
          ['start', words.start],
          ['justify', words.justify],
        ]}
        value={preferences.align ?? 'start'}
        choose={(align) => change('align', align === 'start' ? undefined : align)}
      />
      <Switches />
      <Reset />
      <MoreLinks />
      <YourData />
    </Sheet>
  );
}
