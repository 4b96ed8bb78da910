import { fillMessage, formatPercent } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { RANGES, type RangeName } from './preferences.ts';

interface RangeSliderProps {
  readonly name: RangeName;
  readonly value: number | undefined;
  readonly choose: (value: number) => void;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

export function RangeSlider({ name, value, choose }: RangeSliderProps) {
  const words = useFeatureMessages('preferences');
  const { language } = useSite();
  const { least, most, usual, step } = RANGES[name];
  const now = value ?? usual;
  const shown = now === usual ? words.usual : formatPercent(now, language);
  const title = words[name];
  const change = (next: number): void => choose(rounded(Math.min(most, Math.max(least, next))));
  const button = (sign: string, label: string, by: number, isEnd: boolean) => (
    <button
      type="button"
      aria-label={fillMessage(label, { name: title })}
      aria-disabled={isEnd}
      onClick={() => change(now + by)}
    >
      {sign}
    </button>
  );
  return (
    <div className="ruler">
      <label htmlFor={`bs-${name}`}>{title}</label>
      <output htmlFor={`bs-${name}`}>{shown}</output>
      <div className="quiet-buttons">
        {button('−', words.smaller, -step, now <= least)}
        <input
          id={`bs-${name}`}
          type="range"
          min={least}
          max={most}
          step={step}
          value={now}
          aria-valuetext={shown}
          onChange={(event) => change(Number(event.target.value))}
        />
        {button('+', words.larger, step, now >= most)}
      </div>
    </div>
  );
}
