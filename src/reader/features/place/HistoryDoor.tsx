import { useWords } from '../words.ts';

/** The button that leads to what was read. */
export function HistoryDoor() {
  const words = useWords('place');
  return (
    <button type="button" data-tool="history">
      {words.history}
    </button>
  );
}
