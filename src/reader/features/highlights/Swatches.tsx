import { fill } from '../../i18n/format.ts';
import { useWords } from '../words.ts';
import { COLOURS, type Colour } from './colours.ts';

interface SwatchesProps {
  readonly chosen?: Colour;
  readonly onChoose: (colour: Colour) => void;
}

/** The colours to choose from, each with its own line under a letter. */
export function Swatches({ chosen, onChoose }: SwatchesProps) {
  const words = useWords('highlights');
  return COLOURS.map((colour) => (
    <button
      key={colour}
      type="button"
      className="swatch"
      data-colour={colour}
      aria-label={fill(words.mark, { colour: words[colour] })}
      title={words[colour]}
      aria-pressed={chosen === undefined ? undefined : chosen === colour}
      onClick={() => onChoose(colour)}
    >
      <span aria-hidden="true">A</span>
    </button>
  ));
}
