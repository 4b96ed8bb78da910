import { useEffect, useState } from 'react';
import type { Article } from '../../../article/schema.ts';
import { fill, formatPercent } from '../../i18n/format.ts';
import { useSetting } from '../../setting.tsx';
import { passFocus } from '../focus.ts';
import { useWords } from '../words.ts';
import { places } from './kept.ts';
import { isUnfinished, type Place } from './place.ts';
import { resume, wishToResume } from './resume.ts';

/** Pixels from the top within which a page counts as just opened. */
const TOP = 200;

/** Offers to go on where the reader stopped, or does so when that was the reader's wish. */
export function Offer({ article }: { article: Article }) {
  const { base, language } = useSetting();
  const words = useWords('place');
  const [place, offer] = useState<Place>();
  const id = article.published?.id ?? '';
  useEffect(() => {
    let isOver = false;
    const withdraw = (): void => {
      if (scrollY > TOP) offer(undefined);
    };
    void places(base)
      .get(id)
      .then(async (kept) => {
        const isHere = scrollY < TOP && location.hash === '';
        if (isOver || !kept || !isHere || !isUnfinished(kept)) return;
        if (wishToResume.isFor(id) && (await resume(article, kept))) return;
        if (isOver) return;
        offer(kept);
        addEventListener('scroll', withdraw, { passive: true });
      });
    return () => {
      isOver = true;
      removeEventListener('scroll', withdraw);
    };
  }, [base, id, article]);
  if (!place) return null;
  const go = (): void => {
    void resume(article, place);
    offer(undefined);
  };
  return (
    <p ref={passFocus} className="offer" role="status">
      <span>{fill(words.stopped, { share: formatPercent(place.share, language) })}</span>
      <button type="button" onClick={go}>
        {words.resume}
      </button>
      <button type="button" className="offer-no" onClick={() => offer(undefined)}>
        {words.fromStart}
      </button>
    </p>
  );
}
