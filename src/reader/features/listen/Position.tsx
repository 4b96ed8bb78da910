import { fill, formatCount, formatNumber } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useWords } from '../words.ts';
import { currentPlayer, type Listening } from './session.ts';
import { minutesLeft } from './time-left.ts';

/** How far it has got, as a slider that takes the reader elsewhere. */
export function Position({ listening }: { listening: Listening }) {
  const { language } = useSetting();
  const words = useWords('listen');
  const { plan, state, settings } = listening;
  const left = formatCount(words.left, minutesLeft(plan, state.at, settings.rate), language);
  const where = fill(words.sentenceOf, {
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
