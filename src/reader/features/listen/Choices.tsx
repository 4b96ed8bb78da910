import { formatCount, formatNumber } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useWords } from '../words.ts';
import { FASTEST, SLOWEST } from './listen-settings.ts';
import { changeSettings, sleepAfter, type Listening, type Sleep } from './session.ts';

const STEP = 0.1;

export function Speed({ listening }: { listening: Listening }) {
  const { language } = useSetting();
  const words = useWords('listen');
  const { rate } = listening.settings;
  const shown = `${formatNumber(rate, language)}×`;
  return (
    <label className="listen-field">
      <span>{`${words.rate}: ${shown}`}</span>
      <input
        type="range"
        min={SLOWEST}
        max={FASTEST}
        step={STEP}
        value={rate}
        aria-valuetext={shown}
        onChange={(event) => changeSettings({ rate: Math.round(event.target.valueAsNumber * 10) / 10 })}
      />
    </label>
  );
}

const MINUTES = [5, 10, 15, 30, 45, 60] as const;

const readSleep = (value: string): Sleep =>
  value === '' ? undefined : value === 'article' ? 'article' : Number(value);

export function SleepTimer({ listening }: { listening: Listening }) {
  const { language } = useSetting();
  const words = useWords('listen');
  return (
    <label className="listen-field">
      <span>{words.sleep}</span>
      <select value={listening.sleep ?? ''} onChange={(event) => sleepAfter(readSleep(event.target.value))}>
        <option value="">{words.off}</option>
        {MINUTES.map((minutes) => (
          <option key={minutes} value={minutes}>
            {formatCount(words.minutes, minutes, language)}
          </option>
        ))}
        <option value="article">{words.articleEnd}</option>
      </select>
    </label>
  );
}

export function GoesOn({ listening }: { listening: Listening }) {
  const words = useWords('listen');
  return (
    <label className="listen-follow sheet-check">
      <input
        type="checkbox"
        checked={listening.settings.goesOn}
        onChange={(event) => changeSettings({ goesOn: event.target.checked })}
      />
      <span>{words.goesOn}</span>
    </label>
  );
}
