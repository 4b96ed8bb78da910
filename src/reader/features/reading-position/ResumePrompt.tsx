import { useEffect, useState } from 'react';
import type { Article } from '../../../article/schema.ts';
import { fillMessage, formatPercent } from '../../i18n/format.ts';
import { useSite } from '../../site-context.tsx';
import { Prompt } from '../../ui/Prompt.tsx';
import { useFeatureMessages } from '../../ui/use-feature-messages.ts';
import { positionStore } from '../../storage/stores/position-store.ts';
import { isUnfinished, type ReadingPosition } from '../../storage/stores/reading-position.ts';
import { resumeOnArrival } from '../../storage/resume-on-arrival.ts';
import { resumeReading } from './resume.ts';

const TOP_PX = 200;

/** Offers to resume where the reader stopped, or resumes at once if they asked for that on the previous page. */
export function ResumePrompt({ article }: { article: Article }) {
  const { base, language } = useSite();
  const words = useFeatureMessages('readingPosition');
  const [position, setPosition] = useState<ReadingPosition>();
  const id = article.published?.id ?? '';
  useEffect(() => {
    let isOver = false;
    const hideOnScroll = (): void => {
      if (scrollY > TOP_PX) setPosition(undefined);
    };
    void positionStore(base)
      .get(id)
      .then(async (kept) => {
        const isHere = scrollY < TOP_PX && location.hash === '';
        if (isOver || !kept || !isHere || !isUnfinished(kept)) return;
        if (resumeOnArrival.consume(id) && (await resumeReading(article, kept))) return;
        if (isOver) return;
        setPosition(kept);
        addEventListener('scroll', hideOnScroll, { passive: true });
      });
    return () => {
      isOver = true;
      removeEventListener('scroll', hideOnScroll);
    };
  }, [base, id, article]);
  if (!position) return null;
  const go = (): void => {
    void resumeReading(article, position);
    setPosition(undefined);
  };
  return (
    <Prompt className="offer">
      <span>{fillMessage(words.stopped, { share: formatPercent(position.share, language) })}</span>
      <button type="button" onClick={go}>
        {words.resume}
      </button>
      <button type="button" className="quiet" onClick={() => setPosition(undefined)}>
        {words.fromStart}
      </button>
    </Prompt>
  );
}
