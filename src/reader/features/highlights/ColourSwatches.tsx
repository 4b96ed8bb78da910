import { fillMessage } from '../../i18n/format.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '../../storage/stores/highlight-colours.ts';

interface ColourSwatchesProps {
  readonly chosen?: HighlightColour;
  readonly onChoose: (colour: HighlightColour) => void;
}

export function ColourSwatches({ chosen, onChoose }: ColourSwatchesProps) {
  const words = useFeatureMessages('highlights');
  return HIGHLIGHT_COLOURS.map((colour) => (
    <button
      key={colour}
      type="button"
      className="swatch"
      data-colour={colour}
      aria-label={fillMessage(words.mark, { colour: words[colour] })}
      title={words[colour]}
      aria-pressed={chosen === undefined ? undefined : chosen === colour}
      onClick={() => onChoose(colour)}
    >
      <span aria-hidden="true">A</span>
    </button>
  ));
}
