import { fill, formatPercent } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useWords } from '../words.ts';
import { RANGES, type RangeName } from './preferences.ts';

interface RulerProps {
  readonly name: RangeName;
  readonly value: number | undefined;
  readonly choose: (value: number) => void;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** One measurement: a ruler, and a button at either end of it. */
export function Ruler({ name, value, choose }: RulerProps) {
  const words = useWords('preferences');
  const { language } = useSetting();
  const { least, most, usual, step } = RANGES[name];
  const now = value ?? usual;
  const shown = now === usual ? words.usual : formatPercent(now, language);
  const title = words[name];
  const to = (next: number): void => choose(rounded(Math.min(most, Math.max(least, next))));
  const button = (sign: string, label: string, by: number, isEnd: boolean) => (
    <button
      type="button"
      aria-label={fill(label, { name: title })}
      aria-disabled={isEnd}
      onClick={() => to(now + by)}
    >
      {sign}
    </button>
  );
  return (
    <div className="ruler">
      <label htmlFor={`bs-${name}`}>{title}</label>
      <output htmlFor={`bs-${name}`}>{shown}</output>
      <div>
        {button('−', words.smaller, -step, now <= least)}
        <input
          id={`bs-${name}`}
          type="range"
          min={least}
          max={most}
          step={step}
          value={now}
          aria-valuetext={shown}
          onChange={(event) => to(Number(event.target.value))}
        />
        {button('+', words.larger, step, now >= most)}
      </div>
    </div>
  );
}
