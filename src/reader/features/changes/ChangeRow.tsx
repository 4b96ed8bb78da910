import { DirectionContext } from '../../blocks/Isolate.tsx';
import { useSite } from '../../site-context.tsx';
import { useArticle } from '../use-article.ts';
import { directionOf } from '../../../article/bidi.ts';
import { goToPassage } from '../../dom/go-to-passage.ts';
import { passageElement } from '../../dom/page-passages.ts';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import type { DiffRow } from './compare-versions.ts';
import { DiffText } from './DiffText.tsx';

interface ChangeRowProps {
  readonly row: DiffRow;
  /** Such as `2 of 5`, in the reader's language. */
  readonly position: string;
}

/** Describes the kind of change; empty for edited paragraphs, where the marks show it. */
function useChangeLabel({ kind, type }: DiffRow): string {
  const words = useFeatureMessages('changes');
  const of = { picture: words.picture, headline: words.headline }[type];
  const how = { added: words.paragraphAdded, removed: words.paragraphRemoved, moved: words.moved }[
    kind as string
  ];
  return [of, how].filter(Boolean).join(': ');
}

export function ChangeRow({ row, position }: ChangeRowProps) {
  const { site } = useSite();
  const words = useFeatureMessages('changes');
  const article = useArticle();
  const label = useChangeLabel(row);
  const { id } = row;
  const of = article?.language ?? site.language;
  const direction = article?.direction ?? directionOf(of);
  return (
    <section
      className="change"
      data-kind={row.kind}
      tabIndex={-1}
      aria-label={[position, label].filter(Boolean).join(', ')}
    >
      {label && <p className="change-kind">{label}</p>}
      <p className="change-words" lang={of} dir={direction}>
        <DirectionContext value={direction}>
          <DiffText pieces={row.segments} />
        </DirectionContext>
      </p>
      {id !== undefined && passageElement(id) && (
        <button type="button" className="quiet" onClick={() => goToPassage(id, 'center')}>
          {words.show}
        </button>
      )}
    </section>
  );
}
