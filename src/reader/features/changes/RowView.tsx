import { fill, formatNumber } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useArticle } from '../article.ts';
import { directionOf } from '../../i18n/languages.ts';
import { focusOnBlock, unfold } from '../../navigation/place.ts';
import { passageElement } from '../passages/page-passages.ts';
import { useWords } from '../words.ts';
import type { Row } from './compare.ts';
import { Pieces } from './Pieces.tsx';

interface RowProps {
  readonly row: Row;
  readonly number: number;
  readonly count: number;
}

/** What kind of change it is and of what; nothing for words of a paragraph that were changed, which is seen. */
function useLabel({ kind, type }: Row): string {
  const words = useWords('changes');
  const of = { picture: words.picture, headline: words.headline }[type];
  const how = { added: words.paragraphAdded, removed: words.paragraphRemoved, moved: words.moved }[
    kind as string
  ];
  return [of, how].filter(Boolean).join(': ');
}

/** Brings a passage into view on the page. */
function goTo(id: string): void {
  const element = passageElement(id);
  unfold(element);
  element?.scrollIntoView({ block: 'center' });
  if (element) focusOnBlock(element);
}

/** One change: its words before and after as one text. */
export function RowView({ row, number, count }: RowProps) {
  const { site, language } = useSetting();
  const words = useWords('changes');
  const article = useArticle();
  const label = useLabel(row);
  const { id } = row;
  const of = article?.language ?? site.language;
  const position = fill(words.position, {
    number: formatNumber(number, language),
    count: formatNumber(count, language),
  });
  return (
    <section
      className="change"
      data-kind={row.kind}
      tabIndex={-1}
      aria-label={[position, label].filter(Boolean).join(', ')}
    >
      {label && <p className="change-kind">{label}</p>}
      <p className="change-words" lang={of} dir={article?.direction ?? directionOf(of)}>
        <Pieces pieces={row.pieces} />
      </p>
      {id !== undefined && passageElement(id) && (
        <button type="button" className="quiet" onClick={() => goTo(id)}>
          {words.show}
        </button>
      )}
    </section>
  );
}
