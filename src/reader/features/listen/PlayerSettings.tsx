import { fillMessage, formatCount, formatNumber } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { MAX_RATE, MIN_RATE } from './listen-settings.ts';
import {
  changeSettings,
  currentPlayer,
  type ListeningState,
  setSleepTimer,
  type SleepSetting,
} from './listening-session.ts';
import type { SpokenPassage } from './spoken-passages.ts';
import { charactersPerSecond } from './utterances.ts';

const SENTENCE_PAUSE_SECONDS = 0.4;

/** Whole minutes from a passage to the end at a rate, rounded up. Pure. */
function listeningMinutesLeft(plan: readonly SpokenPassage[], at: number, rate: number): number {
  let seconds = 0;
  for (const { parts } of plan.slice(at))
    for (const { text, language } of parts)
      seconds += text.length / charactersPerSecond(language) / rate + SENTENCE_PAUSE_SECONDS;
  return Math.ceil(seconds / 60);
}

export function PositionSlider({ listening }: { listening: ListeningState }) {
  const { language } = useSite();
  const words = useFeatureMessages('listen');
  const { plan, state, settings } = listening;
  const left = formatCount(words.left, listeningMinutesLeft(plan, state.at, settings.rate), language);
  const where = fillMessage(words.sentenceOf, {
    at: formatNumber(state.at + 1, language),
    total: formatNumber(plan.length, language),
  });
  return (
    <div className="listen-field">
      <input
        type="range"
        aria-label={words.position}
        aria-valuetext={`${where}, ${left}`}
        min={0}
        max={plan.length - 1}
        value={state.at}
        onChange={(event) => currentPlayer()?.go(event.target.valueAsNumber)}
      />
      <p className="listen-hint sheet-hint">
        <span>{where}</span> <span>{left}</span>
      </p>
    </div>
  );
}

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
    <SelectField
      label={words.sleep}
      value={String(listening.sleep ?? '')}
      options={[
        ['', words.off],
        ...SLEEP_MINUTES.map(
          (minutes) => [String(minutes), formatCount(words.minutes, minutes, language)] as const,
        ),
        ['article', words.articleEnd],
      ]}
      onSelect={(value) => setSleepTimer(readSleep(value))}
    />
  );
}

export function AutoplaySwitch({ listening }: { listening: ListeningState }) {
  const words = useFeatureMessages('listen');
  return (
    <CheckField
      label={words.continueWithRelated}
      isChecked={listening.settings.goesOn}
      onChange={(goesOn) => changeSettings({ goesOn })}
    />
  );
}
