import { fillMessage, formatCount, formatNumber } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { currentPlayer, type ListeningState } from './listening-session.ts';
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
