import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useSetting } from '../../setting.tsx';
import type { PanelProps } from '../feature.ts';
import { FeatureButton } from '../FeatureButton.tsx';
import { Guard } from '../Guard.tsx';
import { HistoryDoor } from '../place/HistoryDoor.tsx';
import { Sheet } from '../Sheet.tsx';
import { adopt } from '../style.ts';
import { useWords } from '../words.ts';
import { Choice } from './Choice.tsx';
import { FACES, faceOf, type FaceName } from './faces.ts';
import { choose, mend, preferences as kept, watchPreferences } from './kept.ts';
import { replace } from './replace.ts';
import { isPreset, PRESETS, RANGE_NAMES, withPreset, withWish, type PresetName } from './preferences.ts';
import { Ruler } from './Ruler.tsx';
import { Switches } from './Switches.tsx';
import { THEMES, type ThemeName } from './themes.ts';
import css from './preferences.css?inline';

adopt(css);

/** Keeps the page in the reader's look while other tabs change it. */
export function Ambient() {
  useEffect(mend, []);
  return null;
}

const PRESET_NAMES = Object.keys(PRESETS) as PresetName[];

function Presets() {
  const words = useWords('preferences');
  const preferences = useSyncExternalStore(watchPreferences, kept);
  const isOwn = !PRESET_NAMES.some((name) => isPreset(preferences, name));
  const wear = (name: PresetName): void => {
    const next = withPreset(preferences, name);
    if (isOwn) replace(next, words[name]);
    else choose(next);
  };
  return (
    <div className="presets" role="group" aria-label={words.presets}>
      {PRESET_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={isPreset(preferences, name)}
          onClick={() => wear(name)}
        >
          {words[name]}
        </button>
      ))}
    </div>
  );
}

function ThemeChoice() {
  const words = useWords('preferences');
  const preferences = useSyncExternalStore(watchPreferences, kept);
  const names: readonly (ThemeName | 'system')[] = ['system', ...(Object.keys(THEMES) as ThemeName[])];
  return (
    <>
      <Choice
        name="theme"
        title={words.theme}
        options={names.map((name) => [name, words[name]])}
        value={preferences.theme ?? 'system'}
        choose={(name) => choose(withWish(preferences, 'theme', name === 'system' ? undefined : name))}
      />
      <p className="forced">{words.forced}</p>
    </>
  );
}

/** Back to how the page comes. */
function Reset() {
  const words = useWords('preferences');
  return (
    <p className="reset">
      <button type="button" onClick={() => replace({}, words.wasReset)}>
        {words.reset}
      </button>
    </p>
  );
}

/** Ways to what has no button on the page: the keys, also for who has turned them off, and what was read. */
function Doors() {
  const words = useWords('small');
  return (
    <p className="doors">
      <FeatureButton name="small">{words.keys}</FeatureButton>
      <HistoryDoor />
    </p>
  );
}

const YourData = lazy(() => import('../take/YourData.tsx').then((m) => ({ default: m.YourData })));

/** Text and theme: every choice shows on the page at once. */
export function Panel({ close }: PanelProps) {
  const { site, messages } = useSetting();
  const words = useWords('preferences');
  const preferences = useSyncExternalStore(watchPreferences, kept);
  const faces = (Object.keys(FACES) as FaceName[]).map(
    (name) => [name, faceOf(name).name ?? words[name as 'serif' | 'sans']] as const,
  );
  const rulers = RANGE_NAMES.map((name) => (
    <Ruler
      key={name}
      name={name}
      value={preferences[name]}
      choose={(value) => choose(withWish(preferences, name, value))}
    />
  ));
  return (
    <Sheet title={messages.textAndTheme} close={close} kind="preferences">
      <Presets />
      {rulers[0]}
      <ThemeChoice />
      <Choice
        name="face"
        title={words.face}
        options={faces}
        value={preferences.face ?? 'serif'}
        choose={(face) => choose(withWish(preferences, 'face', face === 'serif' ? undefined : face))}
      />
      <h3>{words.spacing}</h3>
      {rulers.slice(1)}
      <Choice
        name="align"
        title={words.align}
        options={[
          ['start', words.start],
          ['justify', words.justify],
        ]}
        value={preferences.align ?? 'start'}
        choose={(align) => choose(withWish(preferences, 'align', align === 'start' ? undefined : align))}
      />
      <Switches preferences={preferences} choose={choose} dropCaps={site.theme.dropCap === true} />
      <Reset />
      <Doors />
      <Guard name="preferences" silent>
        <Suspense>
          <YourData />
        </Suspense>
      </Guard>
    </Sheet>
  );
}
