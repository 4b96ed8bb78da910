import { useLayoutEffect, useRef, useState } from 'react';
import { fill, formatNumber } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { useWords } from '../words.ts';
import type { Highlight } from './annotation.ts';
import { byArticle } from './choosing.ts';
import { useFits, type Fits } from './fits.ts';
import { Item } from './Item.tsx';

/** How many are drawn at once. */
const STEP = 200;

interface ListProps {
  readonly highlights: readonly Highlight[];
  /** Address of the article on the page. */
  readonly here: string | undefined;
  /** Whether each article's stand under its headline. */
  readonly isGrouped: boolean;
  readonly onOpen: (highlight: Highlight) => void;
}

interface GroupProps extends Omit<ListProps, 'here'> {
  readonly isHere: boolean;
  readonly fits: Fits | undefined;
}

function Group({ highlights, isGrouped, isHere, fits, onOpen }: GroupProps) {
  const { href } = useSetting();
  const words = useWords('highlights');
  const [first] = highlights;
  const isWithdrawn = fits?.withdrawn === true;
  return (
    <section className="highlight-group">
      {isGrouped && first && (
        <h3 dir="auto">
          {isWithdrawn ? first.headline : <a href={href(first.article)}>{first.headline}</a>}
        </h3>
      )}
      {isWithdrawn && <p className="status">{words.withdrawn}</p>}
      <ul className="highlight-list">
        {highlights.map((one) => (
          <Item
            key={one.id}
            highlight={one}
            isHere={isHere}
            isWithdrawn={isWithdrawn}
            fit={fits?.words[one.id]}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}

/** The highlights, as many at a time as a device draws with ease. */
export function List({ highlights, here, isGrouped, onOpen }: ListProps) {
  const { language } = useSetting();
  const words = useWords('highlights');
  const fits = useFits();
  const [most, show] = useState(STEP);
  const list = useRef<HTMLDivElement>(null);
  // The button may be gone then: the focus goes to the first that it brought.
  useLayoutEffect(() => {
    if (most > STEP) list.current?.querySelectorAll<HTMLElement>('li')[most - STEP]?.focus();
  }, [most]);
  const numbers = {
    shown: formatNumber(Math.min(most, highlights.length), language),
    total: formatNumber(highlights.length, language),
  };
  return (
    <div ref={list}>
      {[...byArticle(highlights.slice(0, most))].map(([article, some]) => (
        <Group
          key={article}
          highlights={some}
          isGrouped={isGrouped}
          isHere={article === here}
          fits={fits.get(article)}
          onOpen={onOpen}
        />
      ))}
      {highlights.length > most && (
        <p className="sheet-actions">
          <span>{fill(words.shown, numbers)}</span>
          <button type="button" className="quiet" onClick={() => show(most + STEP)}>
            {words.more}
          </button>
        </p>
      )}
    </div>
  );
}
