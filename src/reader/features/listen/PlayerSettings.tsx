import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { MAX_RATE, MIN_RATE } from './listen-settings.ts';
import {
  changeSettings,
  setSleepTimer,
  type ListeningState,
  type SleepSetting,
} from './listening-session.ts';

const RATE_STEP = 0.1;

export function SpeedSlider({ listening }: { listening: ListeningState }) {
  const { language } = useSite();
  const words = useFeatureMessages('listen');
  const { rate } = listening.settings;
  const shown = `${formatNumber(rate, language)}×`;
  return (
    <label className="listen-field">
      <span>{`${words.rate}: ${shown}`}</span>
      <input
        type="range"
        min={MIN_RATE}
        max={MAX_RATE}
        step={RATE_STEP}
        value={rate}
        aria-valuetext={shown}
        onChange={(event) => changeSettings({ rate: Math.round(event.target.valueAsNumber * 10) / 10 })}
      />
    </label>
  );
}

const SLEEP_MINUTES = [5, 10, 15, 30, 45, 60] as const;

const readSleep = (value: string): SleepSetting =>
  value === '' ? undefined : value === 'article' ? 'article' : Number(value);

export function SleepTimer({ listening }: { listening: ListeningState }) {
  const { language } = useSite();
  const words = useFeatureMessages('listen');
  return (
    <label className="listen-field">
      <span>{words.sleep}</span>
      <select
        value={listening.sleep ?? ''}
        onChange={(event) => setSleepTimer(readSleep(event.target.value))}
      >
        <option value="">{words.off}</option>
        {SLEEP_MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {formatCount(words.minutes, minutes, language)}
          </option>
        ))}
        <option value="article">{words.articleEnd}</option>
      </select>
    </label>
  );
}

export function AutoplaySwitch({ listening }: { listening: ListeningState }) {
  const words = useFeatureMessages('listen');
  return (
    <label className="listen-follow sheet-check">
      <input
        type="checkbox"
        checked={listening.settings.goesOn}
        onChange={(event) => changeSettings({ goesOn: event.target.checked })}
      />
      <span>{words.continueWithRelated}</span>
    </label>
  );
}
